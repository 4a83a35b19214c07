/**
 * Makes the texts of a session: a plain abstract for lists, and the markup of the source for
 * details.
 */
import type { TextInput } from '../../../model/schema/schema.js';
import { anyText } from '../foreign-value.js';
import { unescapedMarkup } from '../../text/plain-text.js';
import type { FormatPorts } from '../source-format.js';

export interface SessionText {
  readonly abstract?: TextInput | undefined;
  readonly description?: TextInput | undefined;
}

/**
 * Makes the abstract and the description of a session from a source's texts. The abstract is plain.
 * A source with only one text has it as the description too, where its markup is worth showing.
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

/** Changes a text, or its version in each language. */
function mapWritten(
  text: TextInput | undefined,
  change: (text: string) => string,
): TextInput | undefined {
  if (text === undefined) return undefined;
  if (typeof text === 'string') return change(text) || undefined;
  return Object.fromEntries(Object.entries(text).map(([tag, value]) => [tag, change(value)]));
}
