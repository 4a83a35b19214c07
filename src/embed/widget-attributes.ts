/** Which attributes a placeholder or a link may set on the widget that it becomes. */

export const widgetTags = {
  'event-card': 'conf-event-card',
  'agenda-timeline': 'conf-agenda-timeline',
  'partner-strip': 'conf-partner-strip',
  'news-ticker': 'conf-news-ticker',
} as const;

export type WidgetName = keyof typeof widgetTags;

/** CONTRACT, section 1: all four, then one widget after the other. */
const names = [
  ...['src', 'lang', 'theme', 'heading-level', 'label', 'refresh', 'source-time-zone'],
  ...['with-diagnostics', 'layout', 'time-zone', 'organizer-order', 'with-countdown', 'with-share'],
  ...['with-structured-data', 'without-calendar', 'campaign', 'day', 'room', 'track', 'language'],
  ...['without-search', 'without-filters', 'without-favorites', 'now', 'motion', 'order', 'tier'],
  ...['tone', 'first', 'mode', 'limit', 'category', 'interval'],
];

/** Data attributes keep their name on a placeholder, where they need no second `data-`. */
const dataNames = ['event', 'agenda', 'partners', 'news', 'conference'];

const known = new Set(names);

export function isWidgetName(name: string): name is WidgetName {
  return Object.hasOwn(widgetTags, name);
}

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
