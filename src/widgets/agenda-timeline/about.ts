/** Facts about the agenda for snippets, servers and the embed builder. */
import { favoritesName } from './my-programme/agenda-favorites.js';
import { readAgendaOptions } from './agenda-options.js';
import type { WidgetAbout } from '../widget-about.js';
import { formatPlainAgenda } from './plain-agenda.js';

/** Its own attributes, which a placeholder or a link may set. */
export const attributes = [
  'layout',
  'time-zone',
  'day',
  'room',
  'track',
  'language',
  'without-search',
  'without-filters',
  'without-favorites',
  'now',
] as const;

export const about: WidgetAbout = {
  name: { en: 'Agenda', az: 'Proqram', ru: 'Программа' },
  summary: {
    en: 'The programme, as a list or as a grid of rooms',
    az: 'Proqram: siyahı və ya zallar üzrə cədvəl',
    ru: 'Программа списком или сеткой по залам',
  },
  link: { en: 'Programme', az: 'Proqram', ru: 'Программа' },
  usualHeight: 640,
  reads: ['event', 'sessions', 'rooms', 'tracks', 'speakers'],
  hasContent: ({ agenda }) => (agenda?.sessions.length ?? 0) > 0,
  readOptions: readAgendaOptions,
  listPictures: ({ agenda }) => (agenda?.speakers ?? []).map(({ photo }) => photo),
  listStorage: () => [`${favoritesName}…`],
  formatPlain: ({ agenda }, frame) => agenda && formatPlainAgenda(agenda, frame),
};
