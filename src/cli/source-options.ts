/** Options about a source, which are checked before anything is read. */
import { isTimeZone } from '../model/values/zoned-time.js';
import { chooseFormat, formatIds, type ChosenFormat } from '../reading/formats/format-catalog.js';
import { CommandError } from './command-error.js';

/** The zone as it was given. Throws a `CommandError` for one that this Node does not know. */
export function readTimeZone(name: string | undefined): string | undefined {
  if (name === undefined || isTimeZone(name)) return name;
  throw new CommandError(`Expected an IANA time zone such as "Asia/Baku"; found "${name}".`);
}

export function readFormat(id: string | undefined): ChosenFormat | undefined {
  if (id === undefined) return undefined;
  if (formatIds.includes(id)) return chooseFormat(id);
  throw new CommandError(`Expected a format, one of ${formatIds.join(', ')}; found "${id}".`);
}
