/** Tells a browser how high a slot will be that it has not laid out yet. */
import type { AgendaModel } from './agenda-view-model.js';
import type { SessionView } from './session-view.js';

export class SlotSizes {
  #written: readonly unknown[] = [];

  write(
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
      const shown = matches ? sessions.filter((view) => matches.has(view)).length : sessions.length;
      boxes[index]?.style.setProperty('--_shown', String(shown));
    });
  }
}
