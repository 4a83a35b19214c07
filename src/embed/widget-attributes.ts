/** Which attributes a placeholder or a link may set on the widget that it becomes. */
import { ownAttributes } from '../widgets/registry.js';

/** CONTRACT, section 1: what all widgets take, then each one's own. */
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

/** Data attributes keep their name on a placeholder, where they need no second `data-`. */
const dataNames = ['event', 'agenda', 'partners', 'news', 'conference'];

/** An attribute of the widget by this name may be set from a link. */
export function isWidgetAttribute(name: string): boolean {
  return known.has(name);
}

/**
 * Booleans travel as `data-with-share=""` or `with-share=true`; “false” is what people write to say
 * no, whatever an attribute of that value means in HTML.
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
