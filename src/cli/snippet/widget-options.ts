/** `--set name=value`: attributes of a widget, as the contract lists them. */
import { isWidgetAttribute } from '../../embed/widget-attributes.js';
import { widgetAbout, type WidgetName } from '../../widgets/registry.js';
import { CommandError } from '../command-error.js';

/** For commander: gathers an option that may be repeated. */
export const collectAttribute = (value: string, before: readonly string[]): readonly string[] => [
  ...before,
  value,
];

const propertyOf = (attribute: string): string =>
  attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** Attributes by name, as the widget takes them; booleans have the value `''`. */
export function readAttributes(
  widget: WidgetName,
  settings: readonly string[],
): ReadonlyMap<string, string> {
  const attributes = readSettings(settings);
  const written = [...attributes].map(([name, value]) => [propertyOf(name), value] as const);
  const { readOptions } = widgetAbout[widget];
  readOptions(Object.fromEntries(written) as never, ({ path, message }) => {
    // A page goes on with the default, which is what the rest of the message tells.
    const found = /^.*found "[^"]*"/.exec(message)?.[0] ?? message;
    throw new CommandError(`--set ${path.slice(1)}: ${found}.`);
  });
  return attributes;
}

function readSettings(settings: readonly string[]): ReadonlyMap<string, string> {
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
