/** The event card's part of a conference document. */
import type { SourcePart } from '../../widget/source-part.js';
import type { ConferenceEvent } from '../../model/conference.js';
import { isObject } from '../../model/document-context.js';
import { parseEvent } from '../../model/event.js';

export const eventPart: SourcePart<ConferenceEvent> = {
  kind: 'event',
  count: () => 1,
  parse(value, context) {
    if (!isObject(value)) return undefined;
    const isDocument = value['name'] === undefined && value['start'] === undefined;
    if (!isDocument) return parseEvent(value, context);
    const event = value['event'];
    return isObject(event) ? parseEvent(event, { ...context, path: '/event' }) : undefined;
  },
};
