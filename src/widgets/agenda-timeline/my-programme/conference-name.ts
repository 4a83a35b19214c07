/**
 * Names a conference, so that each has favourites of its own: by the event's id, else by the
 * address of its data. Several conferences on one origin may have an id such as `1`; the later ones
 * get a number behind it.
 */
import { isObject } from '../../../model/document-context.js';
import { readStored, writeStored } from '../../../widget/page/page-storage.js';
import { DAY } from '../../../model/values/time-units.js';

/**
 * Facts by which a later copy of a conference is recognised. One of them may differ, since names
 * are corrected, dates moved and addresses changed.
 */
interface Traits {
  readonly name: string;
  /** Milliseconds since the epoch. */
  readonly start: number | null;
  readonly src: string;
}

const traitsName = 'conferences:';
/** The most conferences with one id that are told apart. */
const MOST = 20;
/**
 * Milliseconds. An event with the same name that begins so much later is the next one of a series.
 */
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

/**
 * The number of a conference among those with its id. A new one, and facts that have changed, are
 * stored.
 */
function findNumber(id: string, own: Traits): number {
  const stored = readStored(traitsName + id) ?? '';
  const known = parseTraits(stored);
  const found = known.findIndex((one) => isSame(one, own));
  const number = found < 0 ? Math.min(known.length, MOST - 1) : found;
  const noted = JSON.stringify([...known.slice(0, number), own, ...known.slice(number + 1)]);
  if (noted !== stored) writeStored(traitsName + id, noted);
  return number;
}

/** Reads the stored facts; anything else there is ignored. */
function parseTraits(stored: string): readonly Traits[] {
  try {
    const known: unknown = JSON.parse(stored);
    return Array.isArray(known) ? known.filter((one): one is Traits => isObject(one)) : [];
  } catch {
    return [];
  }
}
