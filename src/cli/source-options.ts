/** What is said on the command line about a source, checked before anything is read. */
import { isTimeZone } from '../model/zoned-time.js';
import { formatIds } from '../reading/formats/format-catalog.js';
import { CommandError } from './command-error.js';

/** A zone that this Node knows, or a sentence that says so. */
export function readTimeZone(name: string | undefined): string | undefined {
  if (name === undefined || isTimeZone(name)) return name;
  throw new CommandError(`Expected an IANA time zone such as "Asia/Baku"; found "${name}".`);
}

export function readFormat(id: string | undefined): string | undefined {
  if (id === undefined || formatIds.includes(id)) return id;
  throw new CommandError(`Expected a format, one of ${formatIds.join(', ')}; found "${id}".`);
}
