/**
 * Reads Indico's HTTP export API (docs.getindico.io): `/export/event/ID.json` with
 * `detail=contributions` or `sessions`, and `/export/timetable/ID.json`. A time is an object with a
 * date, a time and the name of a zone.
 */
import type { Steps } from '../../../model/values/steps.js';
import type { EventInput } from '../../../model/schema/schema.js';
import { chooseTimeZone } from '../written/document-time.js';
import { isObject } from '../../../model/document-context.js';
import {
  compact,
  firstText,
  jsonOf,
  lineText,
  objectOf,
  objectsOf,
  textOf,
  type ForeignObject,
} from '../foreign-value.js';
import { ProgrammeDraft } from '../programme-draft.js';
import { linkIn, type AnswerContext, type PlacedEntry } from '../rest-answer.js';
import { findTalks } from './indico-entries.js';
import { addTalk, timeOf } from './indico-talk.js';
import type { FormatPorts, FormatResult, SourceFormat, SourceText } from '../source-format.js';

const format: SourceFormat = {
  id: 'indico',
  detect: (source) => {
    const json = objectOf(jsonOf(source));
    return json['_type'] === 'HTTPAPIResult' || isIndico(objectsOf(json['results'])[0]);
  },
  parse: (source, ports) => buildDocument(objectOf(jsonOf(source)), source, ports),
};
export default format;

function isIndico(value: ForeignObject | undefined): boolean {
  const fossil = textOf(value?.['_fossil']) ?? '';
  return value?.['_type'] === 'Conference' || fossil.startsWith('conferenceMetadata');
}

function* buildDocument(
  json: ForeignObject,
  source: SourceText,
  ports: FormatPorts,
): Steps<FormatResult> {
  const draft = new ProgrammeDraft();
  const { results } = json;
  const events = objectsOf(Array.isArray(results) ? results : []);
  const talks = findTalks(results);
  const [main] = events;
  const zones = talks.map(({ entry }) => textOf(objectOf(entry['startDate'])['tz']));
  const clues = {
    named: firstText(main?.['timezone'], objectOf(main?.['startDate'])['tz'], ...zones),
    path: main ? '/results/0/timezone' : '',
  };
  const timeZone = chooseTimeZone(clues, source, draft.report);
  const context: AnswerContext = { draft, ports, timeZone, link: linkIn(source, ports) };
  for (const talk of talks) {
    addTalk(talk, context);
    yield;
  }
  reportLoss(json, { events, talks }, context);
  // When the events themselves are the programme, none of them is the event that holds the others.
  const isOne = talks[0]?.entry !== main;
  return draft.finish(timeZone, isOne ? eventOf(main, context) : undefined);
}

interface Found {
  readonly events: readonly ForeignObject[];
  readonly talks: readonly PlacedEntry[];
}

/** Reports what the answer lacks (talks, further pages), and that it holds several events. */
function reportLoss(json: ForeignObject, { events, talks }: Found, { draft }: AnswerContext): void {
  const areEvents = talks[0] !== undefined && talks[0].entry === events[0];
  if (events.length > 1 && !areEvents) {
    draft.report({
      code: 'indico-several-events',
      path: '/results/1',
      message: `Found ${events.length} events in one export; expected one. The first is the event, the talks of all of them are the programme.`,
      severity: 'warning',
    });
  }
  const hasProgramme = events.some((event) => 'contributions' in event || 'sessions' in event);
  if (talks.length === 0 && events.length > 0 && !hasProgramme) {
    draft.report({
      code: 'indico-without-programme',
      path: '/results/0',
      message:
        'Found the event without its programme; expected contributions. Add detail=contributions to the address, or use /export/timetable/.',
      severity: 'warning',
    });
  }
  if (json['complete'] === false || json['moreResults'] === true) {
    draft.report({
      code: 'source-paged',
      path: '',
      message: 'Found an answer that Indico cut off; expected all of it. Ask for one event alone.',
      severity: 'error',
    });
  }
}

/**
 * The venue of the event. Of a room's two names, such as `222` and `222/R-001`, the longer one is
 * on the signs at the door.
 */
function venueOf(event: ForeignObject): EventInput['venue'] {
  const [place, room] = [
    textOf(event['location']),
    firstText(event['roomFullname'], event['room']),
  ];
  const name = place ?? room;
  if (name === undefined) return undefined;
  const address = textOf(event['address']);
  return compact<NonNullable<EventInput['venue']>>({
    name,
    room: place === undefined ? undefined : room,
    address: address === undefined ? undefined : lineText(address),
  });
}

function eventOf(event: ForeignObject | undefined, context: AnswerContext): EventInput | undefined {
  const name = textOf(event?.['title']);
  if (event === undefined || name === undefined) return undefined;
  const path = '/results/0';
  const start = timeOf(event['startDate'], `${path}/startDate`, context);
  if (!start) return undefined;
  const organizer = textOf(event['organizer']);
  return compact<EventInput>({
    id: textOf(event['id']),
    name: lineText(name),
    start: start.iso,
    end: isObject(event['endDate'])
      ? timeOf(event['endDate'], `${path}/endDate`, context)?.iso
      : undefined,
    description: context.ports.plainText(textOf(event['description']) ?? '') || undefined,
    url: context.link(event['url']),
    venue: venueOf(event),
    organizers: organizer === undefined ? undefined : [{ name: lineText(organizer) }],
  });
}
