/** What a session says of itself: a plain abstract for lists, the source's markup for details. */
import type { TextInput } from '../../../model/schema/schema.js';
import { anyText } from '../foreign-value.js';
import { unescapedMarkup } from '../../text/plain-text.js';
import type { FormatPorts } from '../source-format.js';

export interface SessionText {
  readonly abstract?: TextInput | undefined;
  readonly description?: TextInput | undefined;
}

/**
 * Abstract and description of a document out of a source's texts. The abstract is plain; a source
 * with one text only also keeps it as the description where it holds markup worth showing.
 */
export function sessionText(
  abstract: TextInput | undefined,
  description: TextInput | undefined,
  ports: FormatPorts,
): SessionText {
  const main = mapWritten(abstract ?? description, unescapedMarkup);
  const plain = mapWritten(main, ports.plainText);
  if (abstract !== undefined && description !== undefined)
    return { abstract: plain, description: mapWritten(description, unescapedMarkup) };
  return {
    abstract: plain,
    description: plain === main || isSame(anyText(plain), anyText(main)) ? undefined : main,
  };
}

const isSame = (plain: string, markup: string): boolean =>
  plain === markup || plain === markup.trim().replace(/\r\n?/g, '\n');

function mapWritten(
  text: TextInput | undefined,
  change: (text: string) => string,
): TextInput | undefined {
  if (text === undefined) return undefined;
  if (typeof text === 'string') return change(text) || undefined;
  return Object.fromEntries(Object.entries(text).map(([tag, value]) => [tag, change(value)]));
}
