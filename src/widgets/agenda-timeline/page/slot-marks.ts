/**
 * What changes on a time slot while its HTML stands: whether anything in it is shown, and how high
 * it will be for a browser that has not laid it out yet.
 */
import type { AgendaModel } from '../programme/agenda-view-model.js';
import type { SessionView } from '../programme/session-view.js';

export class SlotMarks {
  #written: readonly unknown[] = [];

  apply(
    root: ParentNode,
    { days }: AgendaModel,
    matches: ReadonlySet<SessionView> | undefined,
  ): void {
    const boxes = root.querySelectorAll<HTMLElement>('.slot');
    const reasons = [days, matches, boxes[0]];
    if (reasons.every((reason, index) => reason === this.#written[index])) return;
    this.#written = reasons;
    const slots = days.flatMap((day) => day.slots);
    slots.forEach(({ sessions }, index) => {
      const box = boxes[index];
      const shown = matches ? sessions.filter((view) => matches.has(view)).length : sessions.length;
      if (!box) return;
      if (box.hidden !== (shown === 0)) box.hidden = shown === 0;
      box.style.setProperty('--_shown', String(shown));
    });
  }
}
