/**
 * The types that an application writes by: what compiles is what the schema allows, every field has
 * the schema's own words, and a wrong value does not compile. `npm run check:types` holds the types;
 * the words are held here.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import type * as v from 'valibot';
import type {
  AgendaTimelineElement,
  ConferenceDocument,
  ConferenceEvent,
  EventCardElement,
  NewsItem,
  NewsTickerElement,
  Partner,
  PartnerStripElement,
  Session,
  SessionData,
  Speaker,
} from '../../src/index.js';
import type { conferenceSchema } from '../../src/model/schema/schema.js';
import { schemaDescriptions } from '../../src/model/schema/schema-descriptions.js';

type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;
type Written = Frozen<v.InferInput<typeof conferenceSchema>>;

/** Never called: it compiles, and so whatever the schema takes is a document. */
export const takeWritten = (written: Written): ConferenceDocument => written;

/** And a document has no field that the schema does not know. */
type Fields<T> = T extends readonly (infer E)[]
  ? Fields<E>
  : T extends object
    ? string extends keyof T
      ? never
      : keyof T | Fields<T[keyof T]>
    : never;
type Unknown = Exclude<Fields<ConferenceDocument>, Fields<Written>>;
export const unknownFields: Unknown extends never ? true : Unknown = true;

export function writeRight(
  card: EventCardElement,
  agenda: AgendaTimelineElement,
  strip: PartnerStripElement,
  ticker: NewsTickerElement,
): void {
  const event: ConferenceEvent = { name: { en: 'A', az: 'B' }, start: '2026-06-23' };
  const speaker: Speaker = { id: 1, name: 'Aygün' };
  const session: Session = { id: 'a', title: 'A', start: '2026-06-23T09:30', speakers: [1] };
  const partner: Partner = { name: 'A', logo: 'a.svg' };
  const item: NewsItem = { title: 'A', urgency: 'urgent' };
  card.event = event;
  card.headingLevel = 3;
  card.refresh = 60;
  agenda.agenda = [session];
  agenda.agenda = { timeZone: 'Asia/Baku', sessions: [session], speakers: [speaker] };
  agenda.conference = { version: 1, sessions: [session] };
  strip.partners = [partner];
  strip.partners = { tiers: [{ id: 'gold', name: 'Gold' }], partners: [partner] };
  ticker.news = [item];
  ticker.limit = 3;
  ticker.interval = '8';
  card.event = null;
  card.event = undefined;
}

export function writeWrong(
  card: EventCardElement,
  agenda: AgendaTimelineElement,
  strip: PartnerStripElement,
  ticker: NewsTickerElement,
): void {
  // @ts-expect-error a number is no event
  card.event = 42;
  // @ts-expect-error an event has a start
  card.event = { name: 'A' };
  // @ts-expect-error no such status
  const over: ConferenceEvent = { name: 'A', start: '2026-06-23', status: 'over' };
  // As a JSON module is read, where each word is any text.
  card.event = over;
  // @ts-expect-error no such field
  card.event = { name: 'A', start: '2026-06-23', begin: '2026-06-23' };
  // @ts-expect-error there is no seventh level
  card.headingLevel = 7;
  // @ts-expect-error no such layout
  card.layout = 'wide';
  // @ts-expect-error what was read is not for writing
  card.state = 'data';
  // @ts-expect-error a programme has sessions
  agenda.agenda = { rooms: [] };
  // @ts-expect-error a partner has a name
  strip.partners = [{ url: 'https://a.example/' }];
  // @ts-expect-error a list, not an item
  ticker.news = { title: 'A' };
}

/** What was read has instants and no gaps. */
export const readStart = ({ start, speakers }: SessionData): number => start + speakers.length;

it('a field has the words that editors show for it in JSON', () => {
  const source = readFileSync(
    new URL('../../src/model/schema/conference-document.ts', import.meta.url),
    'utf8',
  );
  const plain = source.replace(/\s*\n\s*\*?\s*/g, ' ');
  const missing = Object.entries(schemaDescriptions)
    .filter(([field]) => !/^(?:event\.(?:previous|online|press)|sessions\.previous)\./.test(field))
    .filter(([, [description]]) => !plain.includes(description))
    .map(([field]) => field);
  assert.deepEqual(missing, []);
});
