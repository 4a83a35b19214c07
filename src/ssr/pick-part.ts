/** What of a document one widget needs: a page with four of them carries each part once. */
import type { WidgetName } from '../embed/widget-attributes.js';

const programme = ['sessions', 'rooms', 'tracks', 'speakers'];
const partners = ['partners', 'tiers'];

/** Top-level fields that a widget never reads; whatever else a document holds goes with it. */
const unread: Readonly<Record<WidgetName, readonly string[]>> = {
  'event-card': [...programme, ...partners, 'news'],
  'agenda-timeline': [...partners, 'news'],
  'partner-strip': [...programme, 'event', 'news'],
  'news-ticker': [...programme, ...partners, 'event'],
};

/** A whole document without the parts of other widgets; anything else as it is. */
export function pickPart(name: WidgetName, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('version' in value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !unread[name].includes(key)));
}
