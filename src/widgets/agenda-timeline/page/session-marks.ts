/**
 * What changes on a session while its HTML stands. Each is one bit, so that a keystroke in the
 * search compares a thousand numbers and touches only the sessions that differ.
 */
import { phaseAt } from '../programme/agenda-state.js';
import type { Change } from '../programme/agenda-changes.js';
import type { SessionView } from '../programme/session-view.js';

const Mark = { hidden: 1, favorite: 2, past: 4, now: 8, fresh: 16, changed: 32 } as const;

export interface MarkState {
  readonly now: number;
  /** Some are past and some are not. */
  readonly hasPast: boolean;
  readonly favorites: ReadonlySet<string>;
  /** `undefined` while nothing is left out. */
  readonly matches: ReadonlySet<SessionView> | undefined;
  /** What is another than in the copy before, by id. */
  readonly changes: ReadonlyMap<string, Change>;
}

function marksOf(view: SessionView, state: MarkState): number {
  const isLeft = state.matches?.has(view) ?? true;
  return (
    (isLeft ? 0 : Mark.hidden) |
    (state.favorites.has(view.id) ? Mark.favorite : 0) |
    phaseMark(view, state) |
    changeMark(state.changes.get(view.id))
  );
}

function phaseMark(view: SessionView, { now, hasPast }: MarkState): number {
  const phase = phaseAt(view, now);
  if (phase === 'past') return hasPast ? Mark.past : 0;
  return phase === 'now' && view.state !== 'cancelled' ? Mark.now : 0;
}

function changeMark(change: Change | undefined): number {
  if (!change) return 0;
  return change === 'new' ? Mark.fresh : Mark.changed;
}

/** Words of the badges that come and go. */
export interface MarkWords {
  readonly now: string;
  readonly fresh: string;
  readonly changed: string;
}

/** Writes marks on the sessions of one render; `sessions` stand in the order of the page. */
export class SessionMarks {
  #written = new Uint8Array(0);
  #sessions: readonly SessionView[] = [];
  #first: Element | null = null;

  apply(
    root: ParentNode,
    sessions: readonly SessionView[],
    { state, words }: { readonly state: MarkState; readonly words: MarkWords },
  ): void {
    const first = root.querySelector('.session');
    if (sessions !== this.#sessions || first !== this.#first) {
      // A programme may have grown by a day, and the marks before it still stand.
      const isSame =
        first === this.#first && this.#sessions.every((view, at) => view === sessions[at]);
      const known = isSame ? this.#written : [];
      this.#sessions = sessions;
      this.#first = first;
      // The markup leaves out what does not match; all else is put on it here.
      const written = root.querySelectorAll<HTMLElement>('.session');
      this.#written = Uint8Array.from(
        written,
        ({ hidden }, at) => known[at] ?? (hidden ? Mark.hidden : 0),
      );
    }
    const wanted = Uint8Array.from(sessions, (view) => marksOf(view, state));
    if (wanted.every((marks, index) => marks === this.#written[index])) return;
    root.querySelectorAll<HTMLElement>('.session').forEach((element, index) => {
      const marks = wanted[index] ?? 0;
      const differing = marks ^ (this.#written[index] ?? 0);
      if (differing !== 0) writeMarks(element, { marks, differing, words });
    });
    this.#written = wanted;
  }
}

interface Writing {
  readonly marks: number;
  readonly differing: number;
  readonly words: MarkWords;
}

function writeMarks(session: HTMLElement, { marks, differing, words }: Writing): void {
  const isOn = (mark: number): boolean => (marks & mark) !== 0;
  if (differing & Mark.hidden) show(session, !isOn(Mark.hidden));
  if (differing & Mark.favorite) {
    const star = session.querySelector('.favorite');
    star?.setAttribute('aria-pressed', String(isOn(Mark.favorite)));
  }
  if (differing & Mark.past) session.classList.toggle('past', isOn(Mark.past));
  const badges = [
    [Mark.now, 'now', words.now],
    [Mark.fresh, 'fresh', words.fresh],
    [Mark.changed, 'changed', words.changed],
  ] as const;
  for (const [mark, name, text] of badges) {
    if (!(differing & mark)) continue;
    session.classList.toggle(name, isOn(mark));
    if (isOn(mark)) session.querySelector('.facts')?.prepend(buildBadge(name, text));
    else session.querySelector(`.badge.${name}`)?.remove();
  }
}

/** What is not shown carries no part (the same in `session-markup.ts`). */
function show(session: HTMLElement, isShown: boolean): void {
  session.hidden = !isShown;
  if (isShown) session.setAttribute('part', 'session');
  else session.removeAttribute('part');
}

function buildBadge(name: string, text: string): HTMLElement {
  const badge = document.createElement('strong');
  badge.className = `badge ${name}`;
  badge.setAttribute('part', name === 'now' ? 'now' : 'status');
  badge.textContent = text;
  return badge;
}
