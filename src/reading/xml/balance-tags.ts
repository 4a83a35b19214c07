/**
 * Closes what was left open and drops what closes nothing, so that a feed that was cut off on the
 * way, or written by hand, still gives what is in it.
 */

/** CDATA, comments, instructions, declarations and tags; an open one reaches to the end. */
export const sections =
  /<!\[CDATA\[[^]*?(?:\]\]>|$)|<!--[^]*?(?:-->|$)|<\?[^]*?(?:\?>|$)|<![a-z][^>]*>|<\/?[a-z_][\w:.-]*(?:[^<>"']|"[^"]*"|'[^']*')*>/gi;

const tag = /^<(\/?)([\w:.-]+)([^]*?)(\/?)>$/;
const attribute = /([\w:.-]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?/g;

type MendText = (text: string) => string;

/** Every attribute once, with a value in quotes. */
function mendAttributes(text: string, mend: MendText): string {
  const values = new Map<string, string>();
  for (const [, name = '', value = '""'] of text.matchAll(attribute)) {
    const inner = /^["']/.test(value) ? value.slice(1, -1) : value;
    const quoted = mend(inner).replaceAll('<', '&lt;').replaceAll('"', '&quot;');
    if (!values.has(name)) values.set(name, ` ${name}="${quoted}"`);
  }
  return [...values.values()].join('');
}

class OpenTags {
  readonly #names: string[] = [];
  readonly #counts = new Map<string, number>();

  get length(): number {
    return this.#names.length;
  }

  push(name: string): void {
    this.#names.push(name);
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  /** Ends of what is open, from the inside out, up to this name; none when it is not open. */
  closeUpTo(name: string): string {
    return this.#counts.get(name) ? this.#close((closed) => closed === name) : '';
  }

  closeAll(): string {
    return this.#close(() => false);
  }

  #close(isLast: (name: string) => boolean): string {
    let ends = '';
    for (let name = this.#names.pop(); name !== undefined; name = this.#names.pop()) {
      this.#counts.set(name, (this.#counts.get(name) ?? 1) - 1);
      ends += `</${name}>`;
      if (isLast(name)) break;
    }
    return ends;
  }
}

function mendSection(section: string, open: OpenTags, mend: MendText): string {
  if (section.startsWith('<![CDATA[')) return section.endsWith(']]>') ? section : `${section}]]>`;
  const found = tag.exec(section);
  // Comments and declarations carry nothing.
  if (!found) return '';
  const [, isEnd, name = '', attributes = '', isEmpty] = found;
  if (isEnd) return open.closeUpTo(name);
  if (!isEmpty) open.push(name);
  return `<${name}${mendAttributes(attributes, mend)}${isEmpty ?? ''}>`;
}

/** `mend` gets the texts between the tags and the values of attributes. */
export function balanceTags(text: string, mend: MendText): string {
  const open = new OpenTags();
  let result = '';
  let from = 0;
  for (const { 0: section, index } of text.matchAll(sections)) {
    const isOutside = result !== '' && open.length === 0;
    // A second root, or what stands behind the first one.
    if (isOutside) break;
    const between = open.length > 0 ? text.slice(from, index) : '';
    result += mend(between).replaceAll('<', '&lt;') + mendSection(section, open, mend);
    from = index + section.length;
  }
  const rest = open.length > 0 ? mend(text.slice(from)).replaceAll('<', '&lt;') : '';
  return result + rest + open.closeAll();
}
