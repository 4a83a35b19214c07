/** `--set name=value` gives a widget an attribute. */
import { isWidgetAttribute } from '../../embed/widget-attributes.js';
import { widgetAbout, type WidgetName } from '../../widgets/registry.js';
import { CommandError } from '../command-error.js';

/** Collects the values of an option that may be repeated, in the form that commander asks for. */
export const collectAttribute = (value: string, before: readonly string[]): readonly string[] => [
  ...before,
  value,
];

const propertyOf = (attribute: string): string =>
  attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/**
 * The attributes by name, as the widget takes them; a boolean has the value `''`. Throws a
 * `CommandError` for a name or a value that the widget does not know.
 */
export function readAttributes(
  widget: WidgetName,
  settings: readonly string[],
): ReadonlyMap<string, string> {
  const attributes = readSettings(settings);
  const written = [...attributes].map(([name, value]) => [propertyOf(name), value] as const);
  const { readOptions } = widgetAbout[widget];
  readOptions(Object.fromEntries(written) as never, ({ path, message }) => {
    // The rest of the message says which default a page falls back to; a command stops instead.
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
      // No address and no name needs a line break, and some editors cut an attribute at one.
      if (isWidgetAttribute(known) && known !== 'src' && known !== 'lang')
        return [known, value.trim().replace(/\s+/g, ' ')];
      throw new CommandError(`Expected an attribute of a widget for --set; found "${name}".`);
    }),
  );
}
