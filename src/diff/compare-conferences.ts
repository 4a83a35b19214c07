/** What is another in the second of two copies of a conference: plain data, for words and programs. */
import type { Conference, NewsItem, Partner } from '../model/conference.js';
import type { Session } from '../model/programme.js';
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

/** One field that is another: as it was and as it is, `''` where there is nothing. */
export interface FieldChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

export interface EntryChange {
  readonly kind: ChangeKind;
  readonly of: ChangedThing;
  readonly id: string;
  /** In the language of the document. */
  readonly title: string;
  /** Those that are another; `details` stands for what has no name of its own here. */
  readonly fields: readonly FieldChange[];
}

export interface ConferenceChanges {
  readonly changes: readonly EntryChange[];
  readonly sessions: { readonly before: number; readonly after: number };
}

/** One copy's entries of a kind and what each says. */
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

/** As in the widgets: a cancellation weighs more than another time or room, and those more than words. */
function kindOf(before: Fields, after: Fields): ChangeKind {
  const isOther = (field: string): boolean => before[field] !== after[field];
  if (isOther('state') && after['state'] === 'cancelled') return 'cancelled';
  return ['start', 'end', 'room'].some(isOther) ? 'moved' : 'changed';
}

const rest: readonly FieldChange[] = [{ field: 'details', before: '', after: '' }];

/** What differs and has no name here: a text in another language, a longer description. */
function differsOtherwise<T extends Entry>(before: T, after: T, ids: readonly string[]): boolean {
  const whole = (entry: T): string =>
    JSON.stringify(entry, (key, value: unknown) => (ids.includes(key) ? undefined : value));
  return whole(before) !== whole(after);
}

/** Ids that tables give say nothing of their own, and names have been compared. */
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

/** One event at most, which is the same one whatever its id. */
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

/** Fewer are a handful, of which half may well be cancelled. */
const FEW = 4;

/**
 * A programme of some size that is less than half of what it was is a table that was cut off, or an
 * empty answer, more often than what an organiser means.
 */
export function hasLostHalf({ sessions: { before, after } }: ConferenceChanges): boolean {
  return before >= FEW && after * 2 < before;
}
