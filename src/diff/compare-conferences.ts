/**
 * Compares two copies of a conference. The result is plain data, to be put into words or read by
 * programs.
 */
import type { Conference, NewsItem, Partner, Session } from '../model/conference.js';
import { pairEntries, type Entry } from './compare-entries.js';
import {
  createWriter,
  emptyAgenda,
  eventFields,
  newsFields,
  partnerFields,
  readNames,
  sessionFields,
  type Fields,
} from './entry-fields.js';

export type ChangeKind = 'added' | 'removed' | 'moved' | 'cancelled' | 'changed';
export type ChangedThing = 'event' | 'session' | 'partner' | 'news';

/** One field that differs, with its value before and after; `''` where there is none. */
export interface FieldChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

export interface EntryChange {
  readonly kind: ChangeKind;
  readonly of: ChangedThing;
  readonly id: string;
  /** The entry's title, in the language of the document. */
  readonly title: string;
  /** The fields that differ; `details` stands for all fields that are not named here. */
  readonly fields: readonly FieldChange[];
}

export interface ConferenceChanges {
  readonly changes: readonly EntryChange[];
  readonly sessions: { readonly before: number; readonly after: number };
}

/** The entries of one kind in one copy, and the fields of each. */
interface Side<T> {
  readonly entries: readonly T[];
  readonly fields: (entry: T) => Fields;
}

function compareFields(before: Fields, after: Fields): readonly FieldChange[] {
  return Object.keys(after).flatMap((field) => {
    const [was = '', is = ''] = [before[field], after[field]];
    return was === is ? [] : [{ field, before: was, after: is }];
  });
}

/**
 * The kind of a change, ranked as the widgets do: a cancellation before a new time or room, and
 * those before new words.
 */
function kindOf(before: Fields, after: Fields): ChangeKind {
  const isOther = (field: string): boolean => before[field] !== after[field];
  if (isOther('state') && after['state'] === 'cancelled') return 'cancelled';
  return ['start', 'end', 'room'].some(isOther) ? 'moved' : 'changed';
}

const rest: readonly FieldChange[] = [{ field: 'details', before: '', after: '' }];

/** Whether fields differ that are not named here, such as a text in another language. */
function differsOtherwise<T extends Entry>(before: T, after: T, ids: readonly string[]): boolean {
  const whole = (entry: T): string =>
    JSON.stringify(entry, (key, value: unknown) => (ids.includes(key) ? undefined : value));
  return whole(before) !== whole(after);
}

/**
 * Fields that are not compared: ids say nothing to a reader, and the names behind them are
 * compared already.
 */
const idKeys = ['id', 'room', 'track', 'speakers', 'tier'];

function compareLists<T extends Entry>(
  of: ChangedThing,
  before: Side<T>,
  after: Side<T>,
): readonly EntryChange[] {
  const written = new Map<T, Fields>([
    ...before.entries.map((entry) => [entry, before.fields(entry)] as const),
    ...after.entries.map((entry) => [entry, after.fields(entry)] as const),
  ]);
  const fieldsOf = (entry: T): Fields => written.get(entry) ?? {};
  const title = (entry: T): string => fieldsOf(entry)['title'] ?? '';
  const change = (
    entry: T,
    kind: ChangeKind,
    fields: readonly FieldChange[] = [],
  ): EntryChange => ({ kind, of, id: entry.id, title: title(entry), fields });
  const { added, removed, kept } = pairEntries(before.entries, after.entries, title);
  const changed = kept.flatMap(([was, is]) => {
    const [old, fresh] = [fieldsOf(was), fieldsOf(is)];
    const named = compareFields(old, fresh);
    const fields = named.length === 0 && differsOtherwise(was, is, idKeys) ? rest : named;
    return fields.length === 0 ? [] : [change(is, kindOf(old, fresh), fields)];
  });
  return [
    ...removed.map((entry) => change(entry, 'removed')),
    ...changed,
    ...added.map((entry) => change(entry, 'added')),
  ];
}

type Build<T> = (conference: Conference) => Side<T>;

/** A copy has at most one event, which counts as the same whatever its id. */
const eventSide: Build<NonNullable<Conference['event']> & Entry> = (conference) => {
  const writer = createWriter(conference);
  const { event } = conference;
  return {
    entries: event ? [{ ...event, id: 'event' }] : [],
    fields: (one) => eventFields(one, writer),
  };
};

const sessionSide: Build<Session> = (conference) => {
  const writer = createWriter(conference);
  const { agenda = emptyAgenda } = conference;
  const names = readNames(agenda, writer);
  return {
    entries: agenda.sessions,
    fields: (session) => sessionFields(session, names, writer),
  };
};

const partnerSide: Build<Partner> = (conference) => {
  const writer = createWriter(conference);
  return {
    entries: conference.partners?.partners ?? [],
    fields: (partner) => partnerFields(partner, writer),
  };
};

const newsSide: Build<NewsItem> = (conference) => {
  const writer = createWriter(conference);
  return { entries: conference.news ?? [], fields: (item) => newsFields(item, writer) };
};

export function compareConferences(before: Conference, after: Conference): ConferenceChanges {
  return {
    changes: [
      ...compareLists('event', eventSide(before), eventSide(after)),
      ...compareLists('session', sessionSide(before), sessionSide(after)),
      ...compareLists('partner', partnerSide(before), partnerSide(after)),
      ...compareLists('news', newsSide(before), newsSide(after)),
    ],
    sessions: {
      before: before.agenda?.sessions.length ?? 0,
      after: after.agenda?.sessions.length ?? 0,
    },
  };
}

/** Of fewer sessions than this, half may well have been cancelled. */
const FEW = 4;

/**
 * Whether a programme has lost more than half of its sessions. That is more often a table that was
 * cut off, or an empty answer, than what the organiser means.
 */
export function hasLostHalf({ sessions: { before, after } }: ConferenceChanges): boolean {
  return before >= FEW && after * 2 < before;
}
