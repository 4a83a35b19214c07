/** Addresses in cells, which people write without their beginning. */
import type { AnswerContext } from '../rest-answer.js';
import type { HeadedTable } from './headed-table.js';
import type { TableFields, TableKind } from './words/table-words.js';

interface AddressCell<Kind extends TableKind> {
  readonly table: HeadedTable<Kind>;
  readonly field: TableFields[Kind];
  readonly link: AnswerContext['link'];
}

const bareHost = /^(?:www\.|[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}(?:[/?#]|$))/i;
/** What ends as files do is beside the table, not a host. */
const fileName = /^[^/?#]*\.(?:svg|png|jpe?g|gif|webp|avif|pdf|html?)(?:[?#]|$)/i;

/** An address as it was meant: `www.reeds.example` is a host and no file beside the table. */
export function completeAddress(text: string): string {
  return bareHost.test(text) && !fileName.test(text) ? `https://${text}` : text;
}

/** Words are no address, though each could be the name of a file. */
export const isWords = (text: string): boolean => /\s/.test(text) || !/[./]/.test(text);

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
