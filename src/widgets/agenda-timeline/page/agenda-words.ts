/** Words for the codes of an agenda, in the reader's language. */
import { joinWords, rangeWords } from '../../../intl/join-words.js';
import { str, type Translate } from '../../../intl/translate.js';
import type { SessionKind, SessionState } from '../../../model/conference.js';
import type { AgendaChanges } from '../programme/agenda-changes.js';
import type { AgendaModel } from '../programme/agenda-view-model.js';
import type { SessionLanguages } from '../programme/session-languages.js';
import type { SessionView } from '../programme/session-view.js';

/**
 * The word for a kind of session; `''` for a talk, which is the usual kind, and for a break, whose
 * title says it.
 */
export function kindWords(kind: SessionKind, translate: Translate): string {
  switch (kind) {
    case 'talk':
    case 'break':
    case 'other':
      return '';
    case 'plenary':
      return translate('Plenary', { desc: 'Kind of session' });
    case 'panel':
      return translate('Panel', { desc: 'Kind of session: a panel discussion' });
    case 'workshop':
      return translate('Workshop', { desc: 'Kind of session' });
    case 'social':
      return translate('Social event', { desc: 'Kind of session: a reception, a dinner' });
  }
}

/** The name of a kind among the filters, where each needs one. */
export function kindName(kind: SessionKind, translate: Translate): string {
  const words = kindWords(kind, translate);
  if (words !== '') return words;
  if (kind === 'talk') return translate('Talk', { desc: 'Kind of session' });
  if (kind === 'break') return translate('Break', { desc: 'Kind of session: coffee, lunch' });
  return translate('Other', { desc: 'Kind of session: none of the others' });
}

export function stateWords(state: SessionState, translate: Translate): string {
  switch (state) {
    case 'confirmed':
      return '';
    case 'delayed':
      return translate('Delayed', { desc: 'State of a session' });
    case 'moved':
      return translate('Moved', { desc: 'State of a session: other time or room' });
    case 'cancelled':
      return translate('Cancelled', { id: 'session-cancelled', desc: 'State of a session' });
  }
}

export function moderatorWords(translate: Translate): string {
  return translate('Moderator', { desc: 'Before the names of those who moderate' });
}

/** The meaning of codes such as `AZ → EN, RU`, in words. */
export function languageWords(
  { spoken, interpreted }: Pick<SessionLanguages, 'spoken' | 'interpreted'>,
  translate: Translate,
): string {
  const interpretation = interpreted === '' ? '' : translate(str`interpreted into ${interpreted}`);
  return joinWords([spoken, interpretation], translate);
}

/**
 * The languages of most sessions of a day, said once; sessions in other languages say so
 * themselves.
 */
export function usualWords(usual: SessionLanguages, translate: Translate): string {
  const languages = languageWords(usual, translate);
  return translate(str`Language of most sessions: ${languages}`, {
    desc: 'Said once above a day; a list of languages follows',
  });
}

/**
 * The facts behind the title in a session's name for screen readers: time, room, languages, state.
 */
export function sessionWords(session: SessionView, translate: Translate): string {
  const { rooms, state } = session;
  const parts = [
    rangeWords(session, translate),
    ...rooms.map(({ name }) => name.text),
    languageWords(session, translate),
    stateWords(state, translate),
  ];
  return joinWords(parts, translate);
}

/** The words before sessions that began on an earlier day and still last. */
export function ongoingWords(translate: Translate): string {
  return translate('Still on:', { desc: 'Before sessions that began on an earlier day' });
}

export function untilWords({ until }: SessionView, translate: Translate): string {
  return translate(str`until ${until}`, { desc: 'When a session of several days ends' });
}

/** Whose clock the times are, said once for all of them. */
export function clockWords(model: AgendaModel, translate: Translate): string {
  const { clocks, zoneName, besideZoneName } = model;
  if (zoneName === '') return '';
  switch (clocks.whose) {
    case 'venue':
      return besideZoneName === ''
        ? translate(str`Times are local (${zoneName}).`)
        : translate(str`Times are local (${zoneName}), with your time beside (${besideZoneName}).`);
    case 'viewer':
      return translate(str`Times are in your time zone (${zoneName}).`);
    case 'chosen':
      return translate(str`Times are in the time zone ${zoneName}.`);
  }
}

/** The number of sessions that a search or a filter leaves, for screen readers. */
export function countWords(
  count: number,
  translate: Translate,
  model: AgendaModel | undefined,
): string {
  if (!model) return '';
  const { format } = model;
  return format.plural(count, translate('# session | # sessions', { id: 'sessions' }));
}

/** The words on the button that closes the filters. */
export function showWords(count: number, { format }: AgendaModel, translate: Translate): string {
  return format.plural(
    count,
    translate('Show # session | Show # sessions', {
      id: 'show-sessions',
      desc: 'Button that closes the filters',
    }),
  );
}

/** One sentence about what differs from the last copy of the programme. */
export function changeWords(
  counts: AgendaChanges['counts'],
  translate: Translate,
  model: AgendaModel | undefined,
): string {
  const number = (count: number): string => model?.format.number(count) ?? String(count);
  const said: readonly (readonly [number, string])[] = [
    [counts.cancelled, translate(str`cancelled: ${number(counts.cancelled)}`)],
    [counts.moved, translate(str`moved: ${number(counts.moved)}`)],
    [counts.new, translate(str`new: ${number(counts.new)}`)],
    [counts.changed, translate(str`changed: ${number(counts.changed)}`)],
    [counts.removed, translate(str`removed: ${number(counts.removed)}`)],
  ];
  const parts = said.filter(([count]) => count > 0).map(([, words]) => words);
  return translate(str`The programme has changed: ${joinWords(parts, translate)}.`);
}
