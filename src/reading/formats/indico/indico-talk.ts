/** Turns one contribution, break or block of an Indico export into a session. */
import type { DocumentLinkInput, SessionInput } from '../../../model/schema/schema.js';
import type { WrittenTime } from '../written/document-time.js';
import {
  compact,
  firstText,
  lineText,
  numberOf,
  objectOf,
  objectsOf,
  textOf,
} from '../foreign-value.js';
import type { ForeignObject } from '../foreign-value.js';
import { writeLocalTime, type AnswerContext } from '../rest-answer.js';
import { sessionText } from '../written/session-text.js';
import { hexColor, sessionKind } from '../written/session-words.js';
import type { IndicoTalk } from './indico-entries.js';

/** Reads a time such as `{"date": "2031-05-02", "time": "09:30:00", "tz": "Asia/Baku"}`. */
export function timeOf(
  value: unknown,
  path: string,
  context: AnswerContext,
): WrittenTime | undefined {
  const { date, time, tz } = objectOf(value);
  const [day, clock] = [textOf(date), textOf(time)];
  if (day === undefined) return undefined;
  const text = clock === undefined ? day : `${day}T${clock}`;
  return writeLocalTime({ text, zone: textOf(tz), path: `${path}/tz` }, context);
}

/** Date and time as the source writes them, to quote them in problems. */
const writtenOf = (value: unknown): string => {
  const { date, time } = objectOf(value);
  return [textOf(date), textOf(time)].filter(Boolean).join(' ');
};

/** The name of a person. Indico may write `DOE, Jane`; visitors should read `Jane Doe`. */
function nameOf(person: ForeignObject): string | undefined {
  const last = textOf(person['last_name']);
  const parts = [textOf(person['first_name']), last && withoutCapitals(last)]
    .filter(Boolean)
    .join(' ');
  const written = firstText(parts, person['fullName'], person['name']);
  const swapped = /^([^,]+),\s*([^,]+)$/.exec(written ?? '');
  if (!swapped) return written;
  const [, surname = '', first = ''] = swapped;
  return `${first.trim()} ${withoutCapitals(surname.trim())}`;
}

/** Lower case. Azerbaijani and Turkish tell I from İ, which only their own rules do right. */
const lowerCase = (name: string): string =>
  /[ƏİĞŞ]/.test(name) ? name.toLocaleLowerCase('az') : name.toLowerCase();

const withoutCapitals = (name: string): string =>
  name !== name.toUpperCase()
    ? name
    : lowerCase(name).replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());

function peopleOf(list: unknown, role: 'moderator' | undefined, { draft }: AnswerContext) {
  return objectsOf(list).flatMap((person) => {
    const name = nameOf(person);
    if (name === undefined) return [];
    const affiliation = textOf(person['affiliation']);
    const id = draft.speaker(
      { key: `${name}|${affiliation ?? ''}`, name: lineText(name) },
      compact({ affiliation }),
    );
    return [role ? { id, role } : { id }];
  });
}

/** The parts of a talk (subcontributions). They have lengths and speakers, and no times. */
const partsOf = (talk: ForeignObject): readonly ForeignObject[] =>
  objectsOf(talk['subContributions']);

/** Who speaks in a talk and in its parts, each once. */
function speakersOf(talk: ForeignObject, context: AnswerContext): SessionInput['speakers'] {
  const leading = talk['conveners'] ?? talk['sessionConveners'];
  const people = [
    ...[talk, ...partsOf(talk)].flatMap((part) =>
      peopleOf(part['speakers'] ?? part['presenters'], undefined, context),
    ),
    ...peopleOf(leading, 'moderator', context),
  ];
  return [...new Map(people.map((person) => [person.id, person])).values()];
}

/**
 * The description of a talk, with its parts as a list below it: they have no start, and so no place
 * of their own in the programme.
 */
function descriptionOf(talk: ForeignObject): string | undefined {
  const text = textOf(talk['description']);
  const parts = partsOf(talk).flatMap((part) => {
    const title = textOf(part['title']);
    const names = objectsOf(part['speakers']).map(nameOf).filter(Boolean).join(', ');
    return title === undefined ? [] : [[lineText(title), names].filter(Boolean).join(' – ')];
  });
  if (parts.length === 0) return text;
  const isHtml = /<\w/.test(text ?? '');
  const list = isHtml
    ? `<ul>${parts.map((part) => `<li>${escapeHtml(part)}</li>`).join('')}</ul>`
    : parts.map((part) => `- ${part}`).join('\n');
  return [text, list].filter(Boolean).join('\n\n');
}

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function trackOf(
  talk: ForeignObject,
  session: ForeignObject | undefined,
  { draft }: AnswerContext,
): string | undefined {
  const title = textOf(talk['track']) ?? textOf(objectOf(talk['track'])['title']);
  const name = title ?? firstText(session?.['title'], talk['session']);
  if (name === undefined) return undefined;
  // Exports of today have the session itself inside each of its blocks.
  const color = hexColor(session?.['color'] ?? objectOf(session?.['session'])['color']);
  return draft.track({ key: name, name: lineText(name) }, color ? { color } : {});
}

/**
 * The kind of an entry: Indico's own type says what is a break, else the organiser's words decide.
 */
function kindOf(talk: ForeignObject): SessionInput['kind'] {
  if (firstText(talk['entryType'], talk['_type']) === 'Break') return 'break';
  return sessionKind(textOf(talk['type']) ?? textOf(objectOf(talk['type'])['name']));
}

/** Files and links of a talk. Indico keeps them in folders. */
function documentsOf(talk: ForeignObject, { link }: AnswerContext): DocumentLinkInput[] {
  return objectsOf(talk['folders'])
    .flatMap((folder) => objectsOf(folder['attachments']))
    .flatMap((file) => {
      const url = link(file['download_url'] ?? file['link_url']);
      const title = firstText(file['title'], file['filename'], url);
      if (url === undefined || title === undefined) return [];
      const bytes = numberOf(file['size']);
      return [
        compact({
          title,
          url,
          mediaType: textOf(file['content_type']),
          bytes: bytes > 0 ? bytes : undefined,
        }),
      ];
    });
}

/** Adds a talk to the draft as a session. */
export function addTalk({ entry, path, session }: IndicoTalk, context: AnswerContext): void {
  const { draft, ports, link } = context;
  const title = textOf(entry['title']);
  const room = firstText(
    entry['roomFullname'],
    entry['room'],
    session?.['roomFullname'],
    session?.['room'],
  );
  const hasEnd = textOf(objectOf(entry['endDate'])['date']) !== undefined;
  draft.session({
    path,
    id: firstText(entry['contributionId'], entry['db_id'], entry['id']),
    title: title === undefined ? undefined : lineText(title),
    start: timeOf(entry['startDate'], `${path}/startDate`, context),
    end: hasEnd ? timeOf(entry['endDate'], `${path}/endDate`, context) : undefined,
    written: { start: writtenOf(entry['startDate']), end: writtenOf(entry['endDate']) },
    duration: textOf(entry['duration']),
    room: room === undefined ? undefined : draft.room({ key: room, name: lineText(room) }),
    track: trackOf(entry, session, context),
    kind: kindOf(entry),
    text: sessionText(undefined, descriptionOf(entry), ports),
    speakers: speakersOf(entry, context),
    url: link(entry['url']),
    documents: documentsOf(entry, context),
  });
}
