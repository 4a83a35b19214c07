/** Writes beside a favourite with what it clashes, while its HTML stands. */
import type { Translate } from '../../../intl/translate.js';
import type { Clash } from './favorite-plan.js';
import { clashNoteWords } from './favorite-words.js';
import type { AgendaModel } from '../programme/agenda-view-model.js';

export interface NoteFrame {
  readonly model: AgendaModel;
  readonly translate: Translate;
}

export class ClashNotes {
  #made: readonly unknown[] = [];

  /** Nothing is touched while clashes, words and sessions are the same. */
  apply(root: ParentNode, clashes: readonly Clash[], { model, translate }: NoteFrame): void {
    const written = [root.querySelector('.session'), root.querySelector('.day:last-of-type')];
    const made = [clashes, model, translate, ...written];
    if (made.every((part, index) => part === this.#made[index])) return;
    this.#made = made;
    for (const note of root.querySelectorAll('.session > .clash')) note.remove();
    for (const [id, others] of groupClashes(clashes)) {
      const session = root.querySelector(`.session[data-id="${CSS.escape(id)}"]`);
      session?.append(buildNote(clashNoteWords(others, translate)));
    }
  }
}

function groupClashes(clashes: readonly Clash[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const { first, second } of clashes) {
    for (const [own, other] of [
      [first, second],
      [second, first],
    ] as const) {
      groups.set(own.id, [...(groups.get(own.id) ?? []), other.title.text]);
    }
  }
  return groups;
}

function buildNote(words: string): HTMLElement {
  const note = document.createElement('p');
  note.className = 'clash';
  note.setAttribute('part', 'clash');
  note.textContent = words;
  return note;
}
