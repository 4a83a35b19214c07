/** `--set name=value`: attributes of a widget, as the contract lists them. */
import { isWidgetAttribute } from '../embed/widget-attributes.js';
import { CommandError } from './command-error.js';

/** For commander: gathers an option that may be repeated. */
export const collectAttribute = (value: string, before: readonly string[]): readonly string[] => [
  ...before,
  value,
];

/** Attributes by name; booleans have the value `''`. */
export function readAttributes(settings: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    settings.map((setting) => {
      const [, name = '', value = ''] = /^\s*([^=]*?)\s*(?:=([^]*))?$/.exec(setting) ?? [];
      const known = name.toLowerCase();
      // An address or a name never needs a line break, and editors cut attributes there.
      if (isWidgetAttribute(known) && known !== 'src' && known !== 'lang')
        return [known, value.trim().replace(/\s+/g, ' ')];
      throw new CommandError(`Expected an attribute of a widget for --set; found "${name}".`);
    }),
  );
}
