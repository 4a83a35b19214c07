/** The event that a programme belongs to, where the document names it. */
import type { ConferenceEvent, DocumentContext } from '../../model/conference.js';
import { isObject } from '../../model/document-context.js';
import { parseEvent } from '../../model/event.js';

/** Problems of it are the event card's to report. */
export function readEvent(
  document: unknown,
  context: DocumentContext,
): ConferenceEvent | undefined {
  if (!isObject(document) || !isObject(document['event'])) return undefined;
  return parseEvent(document['event'], { ...context, path: '/event', report: () => undefined });
}
