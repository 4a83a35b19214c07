/** Pages for the tests of placeholders and links: markup as a parser would read it, then removed. */
import { waitUntil } from '@open-wc/testing';

export const event = {
  name: 'Mobility Partnership',
  start: '2111-12-23T09:30:00+04:00',
  url: 'https://organiser.example/event',
};

export const conference = { version: 1, language: 'en', timeZone: 'Asia/Baku', event };

/** JSON as a careful snippet writes it into a double-quoted attribute. */
export const escaped = (value: unknown): string =>
  JSON.stringify(value)
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

const boxes: HTMLElement[] = [];

export function page(markup: string): HTMLElement {
  const box = document.createElement('main');
  box.innerHTML = markup;
  document.body.append(box);
  boxes.push(box);
  return box;
}

export function leavePages(): void {
  for (const box of boxes.splice(0)) box.remove();
}

/** Widgets below a node, in its light tree and in the shadow roots of placeholders. */
export function widgetsIn(root: ParentNode): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(element.localName.startsWith('conf-') ? [element] : []),
    ...(element.hasAttribute('data-conf-widget') && element.shadowRoot
      ? widgetsIn(element.shadowRoot)
      : []),
  ]);
}

export const isDrawn = (widget: Element | undefined): boolean =>
  (widget?.shadowRoot?.querySelector('[part~="title"], [part~="item"], [part~="partner"]') ??
    null) !== null;

export async function drawn(root: ParentNode, count = 1): Promise<readonly HTMLElement[]> {
  const isDone = (): boolean => widgetsIn(root).filter(isDrawn).length === count;
  await waitUntil(isDone, `${count} widgets drawn`, { timeout: 8000 });
  return widgetsIn(root);
}

/** Two turns: the observer's, and the render's. */
export async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await new Promise((resolve) => setTimeout(resolve));
}

/** The slotted content is on screen: it has a box. */
export const isVisible = (element: Element | null): boolean =>
  element !== null && element.getClientRects().length > 0;
