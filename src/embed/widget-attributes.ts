/** Which attributes a placeholder or a link may set on the widget that it becomes. */
import { ownAttributes } from '../widgets/registry.js';

/** The attributes that all widgets share, then those that only one has. */
const known = new Set([
  'src',
  'lang',
  'theme',
  'heading-level',
  'label',
  'refresh',
  'source-time-zone',
  'with-diagnostics',
  ...ownAttributes,
]);

/** Attributes with data have the same name on a placeholder, without a second `data-`. */
const dataNames = ['event', 'agenda', 'partners', 'news', 'conference'];

/** An attribute of the widget by this name may be set from a link. */
export function isWidgetAttribute(name: string): boolean {
  return known.has(name);
}

/**
 * Booleans are written as `data-with-share=""` or `with-share=true`. People write “false” to say
 * no, although in HTML any value of a boolean attribute means yes.
 */
export function isTurnedOff(attribute: string, value: string): boolean {
  return /^with(?:out)?-/.test(attribute) && value.trim().toLowerCase() === 'false';
}

/** The widget's attribute that a placeholder's attribute stands for. */
export function attributeOf(placeholderAttribute: string): string | undefined {
  const name = placeholderAttribute.replace(/^data-(?:data-)?/, '');
  if (name === placeholderAttribute) return undefined;
  if (dataNames.includes(name)) return `data-${name}`;
  return known.has(name) ? name : undefined;
}
