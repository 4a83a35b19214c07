/** HTML made from escaped parts: every value is escaped unless it is a `Markup`. */
import { escapeAttribute } from './escape-html.js';

export class Markup {
  constructor(readonly html: string) {}
}

type Part = Markup | string | number | undefined | readonly (Markup | undefined)[];

function formatPart(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Markup) return part.html;
  if (typeof part === 'object') return part.map((one) => one?.html ?? '').join('');
  return escapeAttribute(String(part));
}

export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.map((text, index) => text + formatPart(parts[index])).join(''));
}

/** Builds markup from a text; `undefined` where there is no text. */
export function whenText(
  text: string | undefined,
  build: (text: string) => Markup,
): Markup | undefined {
  return text === undefined || text === '' ? undefined : build(text);
}

export function linked(url: string | undefined, content: Markup): Markup {
  return url === undefined ? content : markup`<a href="${url}">${content}</a>`;
}

export function heading(level: number, content: Markup): Markup {
  const tag = new Markup(`h${Math.min(6, Math.max(1, level))}`);
  return markup`<${tag}>${content}</${tag}>`;
}
