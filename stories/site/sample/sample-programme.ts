/** The two days of the sample. */

const speaker = (id: string, name: string, affiliation: string) => ({ id, name, affiliation });

export const sampleSpeakers = [
  speaker('leyla', 'Leyla Quliyeva', 'Lighthouse University'),
  speaker('martin', 'Martin Ahlgren', 'Northern Institute'),
  speaker('nino', 'Nino Kapanadze', 'Caspian Research Fund'),
  speaker('timur', 'Timur Sadykov', 'Saffron Press'),
];

export const sampleSessions = ([first, second]: readonly [string, string]) => [
  {
    id: 'opening',
    title: { en: 'Opening', az: 'Açılış', ru: 'Открытие' },
    start: `${first}T09:30`,
    end: `${first}T10:00`,
    kind: 'plenary',
    speakers: ['leyla'],
    openToPress: true,
  },
  {
    id: 'who-owns',
    title: {
      en: 'Who owns public data?',
      az: 'İctimai məlumatlar kimə məxsusdur?',
      ru: 'Кому принадлежат общественные данные?',
    },
    start: `${first}T10:00`,
    end: `${first}T11:00`,
    room: 'hall',
    track: 'law',
    kind: 'panel',
    speakers: [{ id: 'nino', role: 'moderator' }, 'martin', 'leyla'],
  },
  {
    id: 'clean',
    title: {
      en: 'A workshop on clean tables',
      az: 'Səliqəli cədvəllər üzrə seminar',
      ru: 'Мастерская аккуратных таблиц',
    },
    start: `${first}T10:00`,
    end: `${first}T11:30`,
    room: 'library',
    track: 'practice',
    kind: 'workshop',
    speakers: ['timur'],
  },
  {
    id: 'coffee',
    title: { en: 'Coffee', az: 'Qəhvə fasiləsi', ru: 'Кофе' },
    start: `${first}T11:30`,
    end: `${first}T12:00`,
    kind: 'break',
  },
  {
    id: 'maps',
    title: {
      en: 'Maps that a city can keep',
      az: 'Şəhərin saxlaya biləcəyi xəritələr',
      ru: 'Карты, которые город может поддерживать',
    },
    start: `${first}T12:00`,
    end: `${first}T12:45`,
    room: 'hall',
    track: 'practice',
    kind: 'talk',
    speakers: ['martin'],
  },
  {
    id: 'licences',
    title: {
      en: 'Licences in plain words',
      az: 'Lisenziyalar sadə dildə',
      ru: 'Лицензии простыми словами',
    },
    start: `${second}T10:00`,
    end: `${second}T10:45`,
    room: 'hall',
    track: 'law',
    kind: 'talk',
    speakers: ['nino'],
  },
  {
    id: 'closing',
    title: { en: 'What we do next', az: 'Növbəti addımlarımız', ru: 'Что дальше' },
    start: `${second}T11:00`,
    end: `${second}T12:00`,
    kind: 'plenary',
    speakers: ['leyla', 'timur'],
  },
];
