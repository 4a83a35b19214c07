/** Facts about the event card for snippets, servers and the embed builder. */
import { readEventCardOptions } from './event-card-options.js';
import type { WidgetAbout } from '../widget-about.js';
import { formatPlainEvent } from './plain-event.js';

/** Its own attributes, which a placeholder or a link may set. */
export const attributes = [
  'layout',
  'time-zone',
  'organizer-order',
  'with-countdown',
  'with-share',
  'with-structured-data',
  'without-calendar',
  'campaign',
] as const;

export const about: WidgetAbout = {
  name: { en: 'Event card', az: 'Tədbir kartı', ru: 'Карточка события' },
  summary: {
    en: 'When, where, by whom, and the one thing to do now',
    az: 'Nə vaxt, harada, kim tərəfindən və indi nə etmək lazımdır',
    ru: 'Когда, где, кто проводит и что сделать сейчас',
  },
  link: { en: 'Conference', az: 'Konfrans', ru: 'Конференция' },
  usualHeight: 400,
  reads: ['event'],
  hasContent: ({ event }) => event !== undefined,
  readOptions: readEventCardOptions,
  listPictures: ({ event }) => [event?.image, ...(event?.organizers ?? []).map(({ logo }) => logo)],
  listStorage: () => [],
  formatPlain: ({ event }, frame) => event && formatPlainEvent(event, frame),
};
