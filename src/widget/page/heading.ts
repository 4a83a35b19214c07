/** Headings that fit the outline of the page around the widget. */
import { html, nothing, type TemplateResult } from 'lit';
import { levels, readOption } from '../read-option.js';
import { queryAll } from './query.js';

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** Values of `heading-level`. */
export type HeadingLevelOption = 'auto' | HeadingLevel | `${HeadingLevel}`;

const selector = 'h1, h2, h3, h4, h5, h6, [role="heading"][aria-level]';

/** The level of `h3`, or the whole number that a page writes as a level; else 1. */
const levelOf = (heading: Element): number =>
  Math.abs(Number.parseInt(heading.getAttribute('aria-level') ?? heading.localName.slice(1), 10)) ||
  1;

/** The level of the last heading before the element in document order, across shadow roots. */
function readHeadingBefore(element: Element): number | undefined {
  let from: Element | undefined = element;
  while (from) {
    const at: Element = from;
    const root = at.getRootNode() as Document | ShadowRoot;
    const before = queryAll(root, selector).filter(
      (heading) =>
        at.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_PRECEDING &&
        !heading.contains(at),
    );
    const last = before.at(-1);
    if (last) return levelOf(last);
    from = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}

/**
 * The level that the page asks for, else one below the nearest heading before the element, else 2.
 */
export function readHeadingLevel(
  element: Element,
  asked: HeadingLevelOption | null | undefined,
): HeadingLevel {
  const level = readOption('heading-level', asked, levels);
  if (level !== 'auto') return Number(level) as HeadingLevel;
  return Math.min(6, (readHeadingBefore(element) ?? 1) + 1) as HeadingLevel;
}

/** A level so many steps deeper; 6 is the deepest. */
export function deeper(level: HeadingLevel, steps = 1): HeadingLevel {
  return Math.min(6, level + steps) as HeadingLevel;
}

/** A heading. Its class and part decide its looks, its level only the outline. */
export function headingTemplate(
  level: HeadingLevel,
  name: string,
  content: unknown,
): TemplateResult {
  // `heading` is no public part: it is used within a widget's details.
  const part = name === 'heading' ? nothing : name;
  switch (level) {
    case 1:
      return html`<h1 class=${name} part=${part}>${content}</h1>`;
    case 2:
      return html`<h2 class=${name} part=${part}>${content}</h2>`;
    case 3:
      return html`<h3 class=${name} part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 class=${name} part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 class=${name} part=${part}>${content}</h5>`;
    case 6:
      return html`<h6 class=${name} part=${part}>${content}</h6>`;
  }
}
