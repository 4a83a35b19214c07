/**
 * Content that an application adds to sessions: elements of the page in the slot of a session, and
 * results of its own function.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { isServer } from '../../widget/page/is-server.js';
import type { Agenda, Session } from '../../model/conference.js';
import { wordsOf, type Problem, type ReportProblem } from '../../model/problem.js';

/**
 * Returns a node or a text for a session, `undefined` for none. It is called once for each copy of
 * the programme.
 */
export type SessionExtra = (session: Session) => Node | string | null | undefined;

const slotPrefix = 'session-actions:';

const none: ReadonlyMap<string, TemplateResult> = new Map();

/** Ids of the sessions for which the page has slotted content. */
const readSlotted = (host: Element): readonly string[] =>
  [...host.children]
    .filter(({ slot }) => slot?.startsWith(slotPrefix))
    .map(({ slot }) => slot.slice(slotPrefix.length));

export class SessionExtras {
  /**
   * The content by the session's id. It stays the same map while the programme, the page's
   * function and its slotted content stay the same.
   */
  current = none;
  #made: readonly unknown[] = [];
  #problems: readonly Problem[] = [];

  /** Called while the host updates. */
  read(host: Element, { sessions }: Agenda, make: SessionExtra | null | undefined): void {
    if (isServer) return;
    const slotted = readSlotted(host);
    const made = [sessions, make, slotted.join(' ')];
    if (made.some((part, index) => part !== this.#made[index])) {
      this.#made = made;
      this.#problems = [];
      this.current = this.#build(sessions, make, new Set(slotted));
    }
  }

  report(report: ReportProblem): void {
    this.#problems.forEach(report);
  }

  #build(
    sessions: Agenda['sessions'],
    make: SessionExtra | null | undefined,
    slotted: ReadonlySet<string>,
  ): typeof none {
    if (!make && slotted.size === 0) return none;
    const entries = sessions.flatMap((session): [string, TemplateResult][] => {
      const extra = make ? this.#make(session, make) : undefined;
      const hasSlot = slotted.has(session.id);
      return extra || hasSlot ? [[session.id, extraTemplate(session.id, extra, hasSlot)]] : [];
    });
    return new Map(entries);
  }

  /** Calls the page's function. Where it throws, only its own result is missing. */
  #make(session: Session, make: SessionExtra): Node | string | undefined {
    try {
      const extra: unknown = make(session);
      return typeof extra === 'string' || extra instanceof Node ? extra : undefined;
    } catch (error) {
      const message = `Expected sessionExtra to give a node or a text for the session "${session.id}"; it threw: ${wordsOf(error)}`;
      const problem: Problem = {
        code: 'extra-failed',
        path: '@sessionExtra',
        message,
        severity: 'warning',
      };
      this.#problems = [...this.#problems, problem];
      return undefined;
    }
  }
}

function extraTemplate(
  id: string,
  extra: Node | string | undefined,
  hasSlot: boolean,
): TemplateResult {
  return html`${extra ? html`<div class="extra" part="session-extra">${extra}</div>` : nothing}${
    hasSlot ? html`<slot name=${`${slotPrefix}${id}`}></slot>` : nothing
  }`;
}
