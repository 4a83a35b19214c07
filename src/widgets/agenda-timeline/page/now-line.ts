/**
 * The line of the present, before the first slot that is still to come. One element that moves,
 * since the slots around it are written once and a person may stand on it.
 */
import type { NowLine } from '../programme/agenda-state.js';
import type { AgendaModel } from '../programme/agenda-view-model.js';

export class NowLineMarker {
  #element: HTMLElement | undefined;

  /** `words` stand before the time. */
  apply(
    root: ParentNode,
    { days }: AgendaModel,
    { line, words }: { readonly line: NowLine | undefined; readonly words: string },
  ): void {
    const slot =
      line && findSlot(root, days.indexOf(line.day), line.day.slots.indexOf(line.before));
    if (!line || !slot) {
      this.#element?.remove();
      return;
    }
    const element = (this.#element ??= buildLine());
    if (slot.previousSibling !== element) slot.before(element);
    write(element, line, words);
  }
}

function write(element: HTMLElement, { time, iso }: NowLine, words: string): void {
  const { firstChild: text, lastChild: clock } = element.firstElementChild ?? element;
  if (text && text.nodeValue !== `${words} `) text.nodeValue = `${words} `;
  if (!(clock instanceof HTMLTimeElement) || clock.dateTime === iso) return;
  clock.dateTime = iso;
  clock.textContent = time;
}

function findSlot(root: ParentNode, day: number, slot: number): Element | undefined {
  return root.querySelectorAll('.day')[day]?.querySelectorAll('.slot')[slot];
}

function buildLine(): HTMLElement {
  const line = document.createElement('p');
  line.className = 'now-line';
  line.tabIndex = -1;
  line.setAttribute('part', 'now');
  const text = document.createElement('span');
  text.append(document.createTextNode(''), document.createElement('time'));
  line.append(text);
  return line;
}
