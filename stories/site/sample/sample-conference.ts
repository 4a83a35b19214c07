/**
 * An invented conference that is always to come. The landing page, the stories and the theming page
 * show it a month ahead, and the desk opens it as an example; the builder begins with a file of it.
 */
import { DAY } from '../../../src/model/values/time-units.js';
import { sampleNews } from './sample-news.js';
import { sampleSessions, sampleSpeakers } from './sample-programme.js';

const MONTH = 30;
const TUESDAY = 2;
const organiser = 'https://organiser.example/';

/** `YYYY-MM-DD`, so many days from a moment. */
const dayFrom = (now: number, days: number): string =>
  new Date(now + days * DAY).toISOString().slice(0, 10);

/** Days until the first Tuesday that is so many days ahead or more. */
function daysUntilTuesday(now: number, ahead: number): number {
  const weekday = new Date(now + ahead * DAY).getUTCDay();
  return ahead + ((TUESDAY - weekday + 7) % 7);
}

/** The address of a file that lies beside the page. */
type AddressOf = (file: string) => string;

const sampleEvent = ([first, second]: readonly [string, string], closes: string) => ({
  id: 'lighthouse-forum',
  name: {
    en: 'Lighthouse Forum on Open Data',
    az: 'Açıq məlumatlar üzrə “Mayak” forumu',
    ru: 'Форум открытых данных «Маяк»',
  },
  start: `${first}T09:30`,
  end: `${second}T13:00`,
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
  registration: {
    url: `${organiser}register`,
    price: { en: 'Free of charge', az: 'Ödənişsiz', ru: 'Бесплатно' },
    closes: `${closes}T18:00`,
  },
  languages: ['az', 'en'],
  interpretation: ['az', 'en', 'ru'],
  documents: [
    {
      title: { en: 'Programme', az: 'Proqram', ru: 'Программа' },
      url: `${organiser}programme.pdf`,
      mediaType: 'application/pdf',
      bytes: 240_000,
    },
    {
      title: { en: 'How to get there', az: 'Yol xəritəsi', ru: 'Как добраться' },
      url: `${organiser}way`,
    },
  ],
});

const pictureOf = (addressOf: AddressOf) => ({
  src: addressOf('logos/harbour.svg'),
  alt: {
    en: 'A lighthouse at dusk',
    az: 'Axşam çağı mayak',
    ru: 'Маяк в сумерках',
  },
  width: 1000,
  height: 600,
});

/** `width` is that of the logo, which is 60 px high. */
function samplePartner(
  [id, name, tier]: readonly [string, string, string],
  width: number,
  addressOf: AddressOf,
) {
  const [src, dark] = [addressOf(`logos/${id}.svg`), addressOf(`logos/${id}-dark.svg`)];
  return { id, name, tier, url: organiser, logo: { src, dark, alt: name, width, height: 60 } };
}

/** Its pictures have addresses that begin at the site, or relative ones where no site is given. */
export function sampleConference(now: number, site?: string, ahead = MONTH) {
  const addressOf: AddressOf = (file) => (site === undefined ? file : new URL(file, site).href);
  const until = daysUntilTuesday(now, ahead);
  const days = [dayFrom(now, until), dayFrom(now, until + 1)] as const;
  const event = sampleEvent(days, dayFrom(now, until - 4));
  return {
    version: 1,
    language: 'en',
    timeZone: 'Asia/Baku',
    event: { ...event, image: pictureOf(addressOf) },
    rooms: [
      { id: 'hall', name: { en: 'Great hall', az: 'Böyük zal', ru: 'Большой зал' } },
      { id: 'library', name: { en: 'Library', az: 'Kitabxana', ru: 'Библиотека' } },
    ],
    tracks: [
      { id: 'law', name: { en: 'Law', az: 'Hüquq', ru: 'Право' }, color: '#0b57a4' },
      { id: 'practice', name: { en: 'Practice', az: 'Təcrübə', ru: 'Практика' }, color: '#1b7a4b' },
    ],
    speakers: sampleSpeakers,
    sessions: sampleSessions(days),
    tiers: [
      { id: 'partners', name: { en: 'Partners', az: 'Tərəfdaşlar', ru: 'Партнёры' }, weight: 2 },
      { id: 'media', name: { en: 'Media', az: 'Media', ru: 'СМИ' }, weight: 1 },
    ],
    partners: [
      samplePartner(['lighthouse', 'Lighthouse University', 'partners'], 190, addressOf),
      samplePartner(['caspian', 'Caspian Research Fund', 'partners'], 220, addressOf),
      samplePartner(['north', 'Northern Institute', 'partners'], 270, addressOf),
      samplePartner(['saffron', 'Saffron Press', 'media'], 170, addressOf),
    ],
    news: sampleNews((days) => dayFrom(now, -days)),
  };
}
