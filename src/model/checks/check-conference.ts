/**
 * Finds likely mistakes in a document that can be read. People who publish one ask for it
 * (`conference-widgets check`, the desk, the embed builder); pages that show it never do.
 */
import { contrast, parseHexColor } from '../values/color-contrast.js';
import type { Conference } from '../conference.js';
import { isObject } from '../document-context.js';
import { readId } from '../field.js';
import type { Problem } from '../problem.js';
import { formatIso, parseTime, startOfNextDay } from '../values/zoned-time.js';
import { checkImages } from './check-images.js';
import { checkLanguages } from './check-languages.js';
import { checkNames } from './check-names.js';
import { checkOverlaps } from './check-overlaps.js';
import { checkTimes } from './check-times.js';

export interface CheckSubject {
  /** The document as it is written, since reading mends some of the mistakes. */
  readonly document: unknown;
  /** The model of the same document. */
  readonly conference: Conference;
}

export interface CheckContext {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Whether the user named a zone for times that have none. */
  readonly hasTimeZone?: boolean;
}

/** The least contrast of text (WCAG 2.2, criterion 1.4.3). */
const ENOUGH_CONTRAST = 4.5;

const listOf = (document: unknown, key: string): readonly unknown[] => {
  const value = isObject(document) ? document[key] : undefined;
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
};

const idOf = (entry: unknown): string | undefined => {
  const id = isObject(entry) ? entry['id'] : undefined;
  return typeof id === 'string' || typeof id === 'number' ? readId(id) : undefined;
};

/** JSON Pointers of the entries of a list by their id; of two with one id the first counts. */
function placesOf(document: unknown, key: string): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  listOf(document, key).forEach((entry, index) => {
    const id = idOf(entry);
    if (id !== undefined && !places.has(id)) places.set(id, `/${key}/${index}`);
  });
  return places;
}

function checkColors({ document, conference }: CheckSubject): readonly Problem[] {
  const places = placesOf(document, 'tracks');
  return (conference.agenda?.tracks ?? []).flatMap(({ id, color }) => {
    const rgb = color === undefined ? undefined : parseHexColor(color);
    if (!rgb) return [];
    const ratio = contrast(rgb, [255, 255, 255]);
    if (ratio >= ENOUGH_CONTRAST) return [];
    // Rounded down: 4.49 is not enough, and "4.5" would say that it is.
    const found = (Math.floor(ratio * 10) / 10).toFixed(1);
    const message = `Expected a colour with a contrast of ${ENOUGH_CONTRAST}:1 to white, as text needs; found ${color} with ${found}:1. A darker shade of it is shown.`;
    const path = `${places.get(id) ?? '/tracks'}/color`;
    return [{ code: 'color-contrast', path, message, severity: 'warning' as const }];
  });
}

/**
 * News are read as they are written, since the model keeps neither their places nor those without
 * an id.
 */
function checkNews(document: unknown, { timeZone }: Conference, now: number): readonly Problem[] {
  return listOf(document, 'news').flatMap((item, index) => {
    const written = isObject(item) ? item['expires'] : undefined;
    const time = typeof written === 'string' ? parseTime(written, timeZone) : undefined;
    if (!time) return [];
    const expires = time.dateOnly ? startOfNextDay(time.epoch, timeZone) : time.epoch;
    if (expires > now) return [];
    const message = `Expected news that is still to be shown; found an item that expired at ${formatIso(expires, timeZone)}. It is not shown.`;
    const path = `/news/${index}/expires`;
    return [{ code: 'news-expired', path, message, severity: 'warning' as const }];
  });
}

/** Lists likely mistakes by kind. Their severity is `warning`, or `info` where nothing is lost. */
export function checkConference(
  subject: CheckSubject,
  { now, hasTimeZone = false }: CheckContext,
): readonly Problem[] {
  const { document, conference } = subject;
  const { agenda, timeZone } = conference;
  const places = placesOf(document, 'sessions');
  const pathOf = (id: string): string => places.get(id) ?? '/sessions';
  return [
    ...(hasTimeZone ? [] : checkTimes(document)),
    ...checkLanguages(document),
    ...checkNames(document),
    ...(agenda ? checkOverlaps(agenda, { timeZone, pathOf }) : []),
    ...checkImages(document),
    ...checkColors(subject),
    ...checkNews(document, conference, now),
  ];
}
