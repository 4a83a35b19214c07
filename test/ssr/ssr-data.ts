/** One conference for every test of prerendering; far enough ahead to be before it for long. */
export const conference = {
  version: 1,
  language: 'en',
  timeZone: 'Asia/Baku',
  event: {
    id: 'mobility',
    name: { en: 'Mobility Conference', az: 'Mobillik konfransı', ru: 'Конференция о мобильности' },
    start: '2099-06-23T09:30',
    end: '2099-06-23T17:00',
    url: 'https://organiser.example/',
    venue: { name: { en: 'Park Inn', az: 'Park Inn oteli', ru: 'Гостиница Park Inn' } },
    registration: { url: 'https://organiser.example/register', availability: 'open' },
  },
  rooms: [
    { id: 'main', name: { en: 'Main hall', az: 'Böyük zal', ru: 'Большой зал' } },
    { id: 'small', name: 'Room 2' },
  ],
  speakers: [{ id: 's', name: 'Aysel Məmmədova' }],
  sessions: [
    {
      id: 'opening',
      title: { en: 'Opening', az: 'Açılış', ru: 'Открытие' },
      start: '2099-06-23T09:30',
      duration: 45,
      room: 'main',
      speakers: ['s'],
    },
    {
      id: 'workshop',
      title: { en: 'Workshop', az: 'Seminar', ru: 'Семинар' },
      start: '2099-06-23T09:30',
      duration: 45,
      room: 'small',
    },
    { id: 'coffee', title: 'Coffee', start: '2099-06-23T10:15', duration: 30, kind: 'break' },
  ],
  tiers: [{ id: 'org', name: { en: 'Organisers', az: 'Təşkilatçılar', ru: 'Организаторы' } }],
  partners: [
    { id: 'a', name: { en: 'Ministry', az: 'Nazirlik', ru: 'Министерство' }, tier: 'org' },
    { id: 'b', name: 'B & C', url: 'https://b.example/', tier: 'org' },
  ],
  news: [
    {
      id: 'n1',
      title: { en: 'Registration opens', az: 'Qeydiyyat açılır', ru: 'Регистрация открыта' },
      published: '2024-05-01T10:00',
      url: 'https://organiser.example/n1',
    },
  ],
} as const;

export const widgets = ['event-card', 'agenda-timeline', 'partner-strip', 'news-ticker'] as const;
