/** Puts the widget of a snippet into the preview, as a page would write it. */
import { widgetTags } from '../../src/widgets/registry.js';
import { attributesOf, declarationsOf, type Snippet } from '../../src/snippet/snippet-html.js';

function createWidget(snippet: Snippet): HTMLElement {
  const { widget, data, link } = snippet;
  const element = document.createElement(widgetTags[widget]);
  for (const [name, value] of attributesOf(snippet)) element.setAttribute(name, value);
  for (const [name, value] of declarationsOf(snippet)) element.style.setProperty(name, value);
  if (data !== undefined) {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(data);
    element.append(script);
  }
  const anchor = document.createElement('a');
  anchor.href = link.url;
  anchor.textContent = link.text;
  element.append(anchor);
  return element;
}

const identity = (snippet: Snippet): string =>
  JSON.stringify([snippet, ...snippet.attributes, ...(snippet.look ?? [])]);

const placed = new WeakMap<Element, string>();

/**
 * With the same settings the widget stays. Otherwise a new one is made, which reports wrong
 * attributes again. `undefined` removes it.
 */
export function placeWidget(place: Element, snippet: Snippet | undefined): void {
  const name = snippet && identity(snippet);
  const there = place.firstElementChild;
  if (name === (there ? placed.get(there) : undefined)) return;
  if (!snippet || name === undefined) {
    place.replaceChildren();
    return;
  }
  const widget = createWidget(snippet);
  placed.set(widget, name);
  place.replaceChildren(widget);
}
