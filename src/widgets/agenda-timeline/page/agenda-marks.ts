/** All that is put on a programme's HTML while it stands: by the clock, a search, a person's stars. */
import { NowLineMarker } from './now-line.js';
import type { NowLine } from '../programme/agenda-state.js';
import type { AgendaModel } from '../programme/agenda-view-model.js';
import { SessionMarks, type MarkState, type MarkWords } from './session-marks.js';
import { SlotMarks } from './slot-marks.js';

interface Marking {
  readonly state: MarkState;
  readonly line: NowLine | undefined;
  readonly words: MarkWords;
}

export class AgendaMarks {
  readonly #sessions = new SessionMarks();
  readonly #slots = new SlotMarks();
  readonly #line = new NowLineMarker();

  apply(root: ParentNode, model: AgendaModel, { state, line, words }: Marking): void {
    this.#sessions.apply(root, model.sessions, { state, words });
    this.#slots.apply(root, model, state.matches);
    this.#line.apply(root, model, { line, words: words.now });
  }
}
