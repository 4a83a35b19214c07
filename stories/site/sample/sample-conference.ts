/**
 * An invented conference, always a month ahead. The landing page shows it, and the desk opens it as
 * an example.
 */
import { DAY } from '../../../src/model/values/time-units.js';
import { sampleSessions, sampleSpeakers } from './sample-programme.js';

const AHEAD = 30;

/** `YYYY-MM-DD`, so many days from a moment. */
const dayFrom = (now: number, days: number): string =>
  new Date(now + days * DAY).toISOString().slice(0, 10);

const partner = (id: string, name: string, tier: string, site: string) => ({
  id,
  name,
  tier,
  url: 'https://organiser.example/',
  logo: { src: new URL(`logos/${id}.svg`, site).href, alt: name, background: 'light' },
});

/** `site` is where the logos lie: the address of the page. */
export function sampleConference(now: number, site: string) {
  const days = [dayFrom(now, AHEAD), dayFrom(now, AHEAD + 1)] as const;
  return {
    version: 1,
    language: 'en',
    timeZone: 'Asia/Baku',
    event: {
      id: 'lighthouse-forum',
      name: {
        en: 'Lighthouse Forum on Open Data',
        az: 'Açıq məlumatlar üzrə “Mayak” forumu',
        ru: 'Форум открытых данных «Маяк»',
      },
      start: `${days[0]}T09:30`,
      end: `${days[1]}T13:00`,
      description: {
        en: 'Two days on data that everybody may use: who publishes it, who reads it, and what comes of it.',
        az: 'Hər kəsin istifadə edə biləcəyi məlumatlar haqqında iki gün: kim dərc edir, kim oxuyur və bundan nə alınır.',
        ru: 'Два дня о данных, которыми может пользоваться каждый: кто их публикует, кто читает и что из этого выходит.',
      },
      venue: {
        name: { en: 'Harbour Hall', az: 'Liman zalı', ru: 'Портовый зал' },
        address: {
          en: '1 Sea Avenue, Baku',
          az: 'Dəniz prospekti 1, Bakı',
          ru: 'пр. Моря, 1, Баку',
        },
      },
      organizers: [{ id: 'lighthouse', name: 'Lighthouse University' }],
      registration: { url: 'https://organiser.example/register' },
      languages: ['az', 'en'],
      interpretation: ['az', 'en', 'ru'],
    },
    rooms: [
      { id: 'hall', name: { en: 'Great hall', az: 'Böyük zal', ru: 'Большой зал' } },
      { id: 'library', name: { en: 'Library', az: 'Kitabxana', ru: 'Библиотека' } },
    ],
    tracks: [
      { id: 'law', name: { en: 'Law', az: 'Hüquq', ru: 'Право' } },
      { id: 'practice', name: { en: 'Practice', az: 'Təcrübə', ru: 'Практика' } },
    ],
    speakers: sampleSpeakers,
    sessions: sampleSessions(days),
    tiers: [
      { id: 'partners', name: { en: 'Partners', az: 'Tərəfdaşlar', ru: 'Партнёры' }, weight: 2 },
      { id: 'media', name: { en: 'Media', az: 'Media', ru: 'СМИ' }, weight: 1 },
    ],
    partners: [
      partner('lighthouse', 'Lighthouse University', 'partners', site),
      partner('caspian', 'Caspian Research Fund', 'partners', site),
      partner('north', 'Northern Institute', 'partners', site),
      partner('saffron', 'Saffron Press', 'media', site),
    ],
    news: [
      {
        id: 'open',
        title: { en: 'Registration is open', az: 'Qeydiyyat açıqdır', ru: 'Регистрация открыта' },
        published: `${dayFrom(now, -1)}T10:00`,
        urgency: 'important',
      },
      {
        id: 'call',
        title: {
          en: 'The programme of both days is out',
          az: 'Hər iki günün proqramı dərc olundu',
          ru: 'Опубликована программа обоих дней',
        },
        published: `${dayFrom(now, -4)}T09:00`,
      },
    ],
  };
}
