/**
 * The widgets. Scripts, exports, typings, snippets, server rendering and the embed builder follow
 * this list; `npm run build:entries` writes the files and exports that have to name each.
 */
import type { WidgetAbout } from './widget-about.js';
import * as agendaTimeline from './agenda-timeline/about.js';
import * as eventCard from './event-card/about.js';
import * as newsTicker from './news-ticker/about.js';
import * as partnerStrip from './partner-strip/about.js';

export const widgetTags = {
  'event-card': 'conf-event-card',
  'agenda-timeline': 'conf-agenda-timeline',
  'partner-strip': 'conf-partner-strip',
  'news-ticker': 'conf-news-ticker',
} as const;

/**
 * The selector of widgets on a page: their elements, and placeholders with a widget in their shadow
 * root.
 */
export const widgetSelector = `[data-conf-widget],${Object.values(widgetTags).join()}`;

export type WidgetName = keyof typeof widgetTags;

export function isWidgetName(name: string): name is WidgetName {
  return Object.hasOwn(widgetTags, name);
}

/**
 * The attributes that only one widget has, of all four: a placeholder may set any of them, since
 * each widget ignores those of the others.
 */
export const ownAttributes: readonly string[] = [
  ...eventCard.attributes,
  ...agendaTimeline.attributes,
  ...partnerStrip.attributes,
  ...newsTicker.attributes,
];

export const widgetAbout: Readonly<Record<WidgetName, WidgetAbout>> = {
  'event-card': eventCard.about,
  'agenda-timeline': agendaTimeline.about,
  'partner-strip': partnerStrip.about,
  'news-ticker': newsTicker.about,
};

/**
 * The part of a document that one widget needs, so that a page with four widgets holds each part
 * once. A whole document loses the parts of other widgets; any other value stays as it is.
 */
export function pickPart(name: WidgetName, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('version' in value)) return value;
  const { reads } = widgetAbout[name];
  const others = Object.values(widgetAbout).flatMap((about) => about.reads);
  const isKept = (key: string): boolean => reads.includes(key) || !others.includes(key);
  return Object.fromEntries(Object.entries(value).filter(([key]) => isKept(key)));
}
