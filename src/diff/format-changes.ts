/** Changes in English words, one line each. */
import type {
  ChangedThing,
  ChangeKind,
  ConferenceChanges,
  EntryChange,
  FieldChange,
} from './compare-conferences.js';

const things: Readonly<Record<ChangedThing, string>> = {
  event: 'Event',
  session: 'Session',
  partner: 'Partner',
  news: 'News',
};

/** Values with more characters than this are not written out. */
const LONGEST = 80;

const isShort = ({ before, after }: FieldChange): boolean =>
  before.length <= LONGEST && after.length <= LONGEST && !(before + after).includes('\n');

function formatField(change: FieldChange): string {
  const { field, before, after } = change;
  if (before === '' && after === '') return field;
  if (!isShort(change)) return `another ${field}`;
  if (before === '') return `${field} ${after}`;
  return after === '' ? `no ${field} (was ${before})` : `${field} ${before} → ${after}`;
}

export function formatChange({ kind, of, title, fields }: EntryChange): string {
  // The line begins with “cancelled” already.
  const told = fields.filter(({ field }) => kind !== 'cancelled' || field !== 'state');
  const detail = told.length === 0 ? '' : `: ${told.map(formatField).join('; ')}`;
  return `${things[of]} ${kind}: “${title}”${detail}`;
}

const order: readonly ChangeKind[] = ['cancelled', 'moved', 'removed', 'added', 'changed'];

/** Sorts changes; those that matter most to a visitor come first. */
export function sortChanges(changes: readonly EntryChange[]): readonly EntryChange[] {
  return [...changes].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

/** `3 sessions moved, 1 partner added`; `nothing changed`. */
export function summarizeChanges({ changes }: ConferenceChanges): string {
  const counts = new Map<string, number>();
  for (const { kind, of } of sortChanges(changes)) {
    const key = `${of} ${kind}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const parts = [...counts].map(([key, count]) => {
    const [thing = '', kind = ''] = key.split(' ');
    const noun = count === 1 || thing === 'news' ? thing : `${thing}s`;
    return `${count} ${noun} ${kind}`;
  });
  return parts.length === 0 ? 'nothing changed' : parts.join(', ');
}
