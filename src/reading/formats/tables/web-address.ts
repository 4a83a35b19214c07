/** Reads addresses in cells, where people often leave out `https://`. */
import type { AnswerContext } from '../rest-answer.js';
import type { HeadedTable } from './headed-table.js';
import type { TableFields, TableKind } from './words/table-words.js';

interface AddressCell<Kind extends TableKind> {
  readonly table: HeadedTable<Kind>;
  readonly field: TableFields[Kind];
  readonly link: AnswerContext['link'];
}

const bareHost = /^(?:www\.|[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}(?:[/?#]|$))/i;
/** Names of files, which lie beside the table: they are not hosts. */
const fileName = /^[^/?#]*\.(?:svg|png|jpe?g|gif|webp|avif|pdf|html?)(?:[?#]|$)/i;

/**
 * Adds `https://` to an address that begins with a host: `www.reeds.example` is not a file beside
 * the table.
 */
export function completeAddress(text: string): string {
  return bareHost.test(text) && !fileName.test(text) ? `https://${text}` : text;
}

/**
 * Whether a text is words and not an address. A single word counts too, although a file could be
 * named so.
 */
export const isWords = (text: string): boolean => /\s/.test(text) || !/[./]/.test(text);

/**
 * The address in a cell, resolved and safe; a text that is no address is reported and gives
 * `undefined`.
 */
export function webAddress<Kind extends TableKind>(
  row: number,
  { table, field, link }: AddressCell<Kind>,
): string | undefined {
  const text = table.text(row, field);
  if (text === undefined) return undefined;
  const url = isWords(text) ? undefined : link(completeAddress(text));
  if (url !== undefined) return url;
  table.doubt(row, field, {
    code: 'table-address-unknown',
    message: `Found "${text.slice(0, 100)}" for an address; expected one that begins with https://.`,
    severity: 'warning',
  });
  return undefined;
}
