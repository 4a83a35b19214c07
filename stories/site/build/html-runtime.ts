/**
 * A JSX runtime that writes HTML, for the calls that MDX compiles to. Texts are escaped. Custom
 * elements of the documentation (`docs-…`) are written as tags, which a script in the browser
 * defines.
 */
import { escapeAttribute, escapeHtml } from '../../../src/ssr/escape-html.js';
import { addressOfTitle } from './page-address.js';

/** HTML that is escaped already. */
class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Props = Readonly<Record<string, unknown>>;

const empty = new Set(['br', 'hr', 'img', 'input', 'source']);

function write(child: unknown): string {
  if (child instanceof Html) return child.text;
  if (Array.isArray(child)) return child.map(write).join('');
  return typeof child === 'string' || typeof child === 'number' ? escapeHtml(String(child)) : '';
}

const textOf = (child: unknown): string => write(child).replace(/<[^>]*>/g, '');

function attributesOf(props: Props): string {
  return Object.entries(props)
    .filter(([name, value]) => name !== 'children' && typeof value === 'string')
    .map(([name, value]) => {
      const written = name === 'className' ? 'class' : name;
      return ` ${written}="${escapeAttribute(value as string)}"`;
    })
    .join('');
}

const idOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

function element(tag: string, props: Props): Html {
  const children = write(props['children']);
  if (tag === 'docs-link') {
    const page = props['page'];
    const title = typeof page === 'string' ? page : textOf(props['children']);
    return new Html(`<a href="${addressOfTitle(title)}">${children}</a>`);
  }
  const more = /^h[2-4]$/.test(tag) ? { id: idOf(textOf(props['children'])) } : {};
  // A block that scrolls sideways must be reachable by keyboard.
  const focusable = tag === 'pre' ? { tabindex: '0' } : {};
  const open = `<${tag}${attributesOf({ ...more, ...focusable, ...props })}>`;
  return new Html(empty.has(tag) ? open : `${open}${children}</${tag}>`);
}

export function jsx(type: string | ((props: Props) => unknown), props: Props): unknown {
  return typeof type === 'string' ? element(type, props) : type(props);
}

export const Fragment = ({ children }: Props): Html => new Html(write(children));

export const htmlOf = (root: unknown): string => write(root);
