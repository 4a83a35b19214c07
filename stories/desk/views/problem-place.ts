/**
 * Writes the place of a problem in the words of the desk: `Programme › Opening › Title (Русский)`.
 */
import { isObject } from '../../../src/model/document-context.js';
import { valueAt, type Keys } from '../document/document.js';
import { anyTextIn, languageOfDocument } from '../document/texts.js';
import { nameOfLanguage } from '../words/language-name.js';
import type { Words } from '../words/words.js';
import type { DeskView, PageName } from './desk-view.js';

/** The pages on which names of rooms, tracks and levels are edited. */
export const pagesOfNames: Readonly<Record<string, PageName>> = {
  rooms: 'sessions',
  tracks: 'sessions',
  tiers: 'partners',
};

const partsOf = ({ pages, headings, tier }: Words): Readonly<Record<string, string>> => ({
  ...pages,
  rooms: headings.room,
  tracks: headings.track,
  tiers: tier,
});

const fieldsOf = (words: Words): Readonly<Record<string, string>> => ({
  ...words.headings,
  name: words.eventName,
  start: words.start,
  end: words.end,
  timeZone: words.timeZone,
  language: words.ownLanguage,
  description: words.description,
  abstract: words.abstract,
  venue: words.venue,
  address: words.venueAddress,
  url: words.url,
  registration: words.registration,
  stream: words.stream,
  status: words.status,
  attendance: words.attendance,
  role: words.role,
  affiliation: words.affiliation,
  bio: words.bio,
  photo: words.photo,
  logo: words.logo,
  tier: words.tier,
  summary: words.summary,
  published: words.published,
  expires: words.expires,
  urgency: words.urgency,
  category: words.category,
});

/** The name of an entry; its number in the list where it has none. */
function nameAt(keys: Keys, { document, ui }: DeskView): string {
  const entry = valueAt(document, keys);
  const own = languageOfDocument(document);
  const { title, name, summary } = isObject(entry) ? entry : {};
  const names = [title, name, summary].map((one) => anyTextIn(one, ui, own));
  return names.find((one) => one !== '') ?? `${Number(keys.at(-1)) + 1}`;
}

export function placeOfProblem(keys: Keys, view: DeskView): string {
  const [part, ...rest] = keys;
  const parts = partsOf(view.words);
  const fields = fieldsOf(view.words);
  const list = parts[String(part)];
  if (list === undefined) return `${view.words.pages.event} › ${fields[String(part)] ?? part}`;
  const [index] = rest;
  const isList = typeof index === 'number';
  const entry = isList ? [nameAt(keys.slice(0, 2), view)] : [];
  const inside = isList ? rest.slice(1) : rest;
  // A field within another, such as the address of a logo, is found by the outer one.
  const [field, last] = inside;
  const language =
    typeof last === 'string' && view.languages.includes(last) ? ` (${nameOfLanguage(last)})` : '';
  const named = field === undefined ? [] : [`${fields[String(field)] ?? field}${language}`];
  return [list, ...entry, ...named].join(' › ');
}
