/** Values from the data for attributes that take ids: rooms, tracks and tiers with their names. */
import type { Conference } from '../../../src/model/conference.js';
import { chooseText, type LocalizedText } from '../../../src/model/values/localized-text.js';
import type { DataState } from '../data/read-data.js';

export type NamedValue = readonly [id: string, name: string];

interface Named {
  readonly id: string;
  readonly name: LocalizedText;
}

type Offer = (conference: Conference, language: string) => readonly NamedValue[];

const named =
  (list: (conference: Conference) => readonly Named[] | undefined): Offer =>
  (conference, language) =>
    (list(conference) ?? []).map(({ id, name }) => [
      id,
      chooseText(name, language, conference.language).text || id,
    ]);

const plain =
  (list: (conference: Conference) => readonly (string | undefined)[] | undefined): Offer =>
  (conference) =>
    (list(conference) ?? []).flatMap((value) => (value === undefined ? [] : [[value, value]]));

const offers: Readonly<Record<string, Offer>> = {
  room: named(({ agenda }) => agenda?.rooms),
  track: named(({ agenda }) => agenda?.tracks),
  language: plain(({ agenda }) => agenda?.sessions.flatMap(({ languages }) => languages)),
  tier: named(({ partners }) => partners?.tiers),
  first: named(({ partners }) => partners?.partners),
  category: plain(({ news }) => news?.map(({ category }) => category)),
};

/** Whether several values may be chosen. */
export const isSeveral = (attribute: string): boolean => attribute !== 'first';

/**
 * Each value once. Empty for other attributes, and while there is no data. Ids with a comma are
 * left out, since a comma separates ids.
 */
export function namesInData(
  attribute: string,
  { sources }: DataState,
  language: string,
): readonly NamedValue[] {
  const offer = Object.hasOwn(offers, attribute) ? offers[attribute] : undefined;
  if (!offer) return [];
  const all = sources.flatMap(({ conference }) => offer(conference, language));
  return [...new Map(all.filter(([id]) => !id.includes(',')))];
}
