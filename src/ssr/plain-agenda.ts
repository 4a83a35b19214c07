/** A programme as plain HTML: a heading a day, sessions in the order of time. */
import type { Agenda, Session } from '../model/conference.js';
import { dayKey } from '../model/zoned-time.js';
import { stateWords } from '../widgets/agenda-timeline/page/agenda-words.js';
import { heading, linked, markup, whenText, type Markup } from './markup.js';
import { paragraphs, type PlainFrame } from './plain-frame.js';

interface Names {
  readonly rooms: ReadonlyMap<string, Markup | undefined>;
  readonly speakers: ReadonlyMap<string, Markup | undefined>;
}

function readNames({ rooms, speakers }: Agenda, { text }: PlainFrame): Names {
  const byId = (entries: Agenda['rooms']): Names['rooms'] =>
    new Map(entries.map(({ id, name }) => [id, text(name)]));
  return { rooms: byId(rooms), speakers: byId(speakers) };
}

function joined(parts: readonly (Markup | undefined)[]): Markup | undefined {
  const given = parts.filter((part) => part !== undefined);
  return given.length === 0
    ? undefined
    : given.reduce((before, part) => markup`${before}, ${part}`);
}

function formatSession(session: Session, names: Names, frame: PlainFrame): Markup {
  const { format, text, translate, level, iso } = frame;
  const { start, end } = session;
  const hours = end > start ? format.timeRange(start, end) : format.time(start);
  const state = stateWords(session.state, translate);
  const note = text(session.stateNote);
  const room = session.room === undefined ? undefined : names.rooms.get(session.room);
  const when = session.allDay ? undefined : markup`<time datetime="${iso(start)}">${hours}</time>`;
  const facts = joined([when, room]);
  const people = joined(session.speakers.map(({ id }) => names.speakers.get(id)));
  return markup`<li>${heading(level + 1, linked(session.url, text(session.title) ?? markup``))}
${whenText(state, (words) => markup`<p><strong>${words}</strong> ${note}</p>`)}
${facts && markup`<p>${facts}</p>`}
${people && markup`<p>${people}</p>`}
${paragraphs(session.abstract, frame)}</li>
`;
}

export function formatPlainAgenda(agenda: Agenda, frame: PlainFrame): Markup {
  const { format, level } = frame;
  const names = readNames(agenda, frame);
  const days = new Map<string, Session[]>();
  for (const session of agenda.sessions) {
    const day = dayKey(session.start, format.timeZone);
    days.set(day, [...(days.get(day) ?? []), session]);
  }
  const parts = [...days].map(([day, sessions]) => {
    const date = format.date(sessions[0]?.start ?? 0, 'full');
    const title = markup`<time datetime="${day}">${date}</time>`;
    const items = sessions.map((session) => formatSession(session, names, frame));
    return markup`${heading(level, title)}
<ul>
${items}</ul>
`;
  });
  const first = agenda.sessions[0];
  const zone = first && markup`<p>${format.zoneName(first.start)}</p>\n`;
  return markup`${zone}${parts}`;
}
