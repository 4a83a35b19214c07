/**
 * What tells one conference's favourites from another's: the event's id, else where it is read. An
 * id such as `1` may be that of several conferences on one origin; those that came later have a
 * number behind theirs.
 */
import { isObject } from '../../../model/document-context.js';
import { readStored, writeStored } from '../../../widget/page/page-storage.js';
import { DAY } from '../../../model/values/time-units.js';

/**
 * What a conference is recognised by in a later copy. One of these may differ: names are
 * corrected, dates moved, addresses changed.
 */
interface Traits {
  readonly name: string;
  /** Milliseconds since the epoch. */
  readonly start: number | null;
  readonly src: string;
}

const traitsName = 'conferences:';
/** Conferences of one id that are told apart. */
const MOST = 20;
/** Milliseconds: what begins this much later under the same name is the next one of a series. */
const SERIES = 180 * DAY;

export function nameConference(data: unknown, src: string | null | undefined): string {
  const event = isObject(data) && isObject(data['event']) ? data['event'] : {};
  const id = String((event['id'] as string | number | undefined) || '');
  if (id === '') return src || location.pathname;
  const own: Traits = {
    name: JSON.stringify(event['name'] ?? ''),
    start: Date.parse(String(event['start'])) || null,
    src: src ?? '',
  };
  const number = findNumber(id, own);
  return number === 0 ? id : `${id} ${number + 1}`;
}

function isSame(one: Traits, other: Traits): boolean {
  if (one.src !== '' && one.src === other.src) return true;
  const between = Math.abs((one.start ?? 0) - (other.start ?? 0));
  return one.name === other.name && between < SERIES;
}

/** The place of a conference among those of its id; a new one, and what is new of it, is noted. */
function findNumber(id: string, own: Traits): number {
  const stored = readStored(traitsName + id) ?? '';
  const known = parseTraits(stored);
  const found = known.findIndex((one) => isSame(one, own));
  const number = found < 0 ? Math.min(known.length, MOST - 1) : found;
  const noted = JSON.stringify([...known.slice(0, number), own, ...known.slice(number + 1)]);
  if (noted !== stored) writeStored(traitsName + id, noted);
  return number;
}

/** Tolerant: what else stands there is no conference. */
function parseTraits(stored: string): readonly Traits[] {
  try {
    const known: unknown = JSON.parse(stored);
    return Array.isArray(known) ? known.filter((one): one is Traits => isObject(one)) : [];
  } catch {
    return [];
  }
}
