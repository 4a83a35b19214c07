/**
 * Writes a programme as plain HTML from the widget's view model: a heading for each day, then its
 * sessions.
 */
import { createFormatters } from '../../intl/formats/formatters.js';
import type { Agenda } from '../../model/conference.js';
import { ongoingWords, stateWords, untilWords } from './page/agenda-words.js';
import { buildAgenda, type DayView } from './programme/agenda-view-model.js';
import type { SessionView } from './programme/session-view.js';
import { heading, linked, markup, whenText, type Markup } from '../../ssr/markup.js';
import { paragraphs, type PlainFrame } from '../../ssr/plain-frame.js';

function joined(parts: readonly (Markup | undefined)[]): Markup | undefined {
  const given = parts.filter((part) => part !== undefined);
  return given.length === 0
    ? undefined
    : given.reduce((before, part) => markup`${before}, ${part}`);
}

function formatSession(view: SessionView, frame: PlainFrame): Markup {
  const { chosen, translate, level, iso } = frame;
  const { session, title, time, rooms, speakers, note } = view;
  const when = whenText(time, (text) =>
    session.allDay
      ? markup`${text}`
      : markup`<time datetime="${iso(session.start)}">${text}</time>`,
  );
  const facts = joined([when, ...rooms.map(({ name }) => chosen(name))]);
  const people = joined(speakers.map(({ name }) => chosen(name)));
  const state = stateWords(view.state, translate);
  return markup`<li>${heading(level + 1, linked(session.url, chosen(title) ?? markup``))}
${whenText(state, (words) => markup`<p><strong>${words}</strong> ${chosen(note)}</p>`)}
${facts && markup`<p>${facts}</p>`}
${people && markup`<p>${people}</p>`}
${paragraphs(session.abstract, frame)}</li>
`;
}

function formatDay({ key, title, slots, ongoing }: DayView, frame: PlainFrame): Markup {
  const { level, translate, chosen } = frame;
  const date = markup`<time datetime="${key}">${title}</time>`;
  const lasting = joined(
    ongoing.map((view) => markup`${chosen(view.title)} ${untilWords(view, translate)}`),
  );
  const sessions = slots.flatMap((slot) => slot.sessions);
  return markup`${heading(level, date)}
${lasting && markup`<p>${ongoingWords(translate)} ${lasting}</p>`}
<ul>
${sessions.map((view) => formatSession(view, frame))}</ul>
`;
}

export function formatPlainAgenda(agenda: Agenda, frame: PlainFrame): Markup {
  const { locale, timeZone } = frame.format;
  const { days, zoneName } = buildAgenda({
    agenda,
    context: { language: frame.written, timeZone },
    timeZone: 'venue',
    viewerZone: timeZone,
    language: frame.language,
    formatters: (zone) => createFormatters(locale, zone),
  });
  const zone = days.length > 0 ? markup`<p>${zoneName}</p>\n` : undefined;
  return markup`${zone}${days.map((day) => formatDay(day, frame))}`;
}
