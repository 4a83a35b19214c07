/** Writes an event as plain HTML. */
import type { ConferenceEvent } from '../../model/conference.js';
import { dayKey } from '../../model/values/zoned-time.js';
import { isOff } from './event-phase.js';
import { statusWords } from './page/event-card-words.js';
import { heading, linked, markup, type Markup } from '../../ssr/markup.js';
import { paragraphs, type PlainFrame } from '../../ssr/plain-frame.js';

function times({ start, end, allDay }: ConferenceEvent, { format, iso }: PlainFrame): Markup {
  const { timeZone } = format;
  const key = (epoch: number): string => (allDay ? dayKey(epoch, timeZone) : iso(epoch));
  const last = end === undefined ? start : allDay ? end : Math.max(start, end - 1);
  const isOneDay = dayKey(start, timeZone) === dayKey(last, timeZone);
  const date = isOneDay ? format.date(start, 'full') : format.dateRange(start, last);
  const hours = end === undefined || !isOneDay ? format.time(start) : format.timeRange(start, end);
  return allDay
    ? markup`<p><time datetime="${key(start)}">${date}</time></p>`
    : markup`<p><time datetime="${key(start)}">${date}, ${hours}</time> (${format.zoneName(start)})</p>`;
}

function place({ venue, online }: ConferenceEvent, { text }: PlainFrame): readonly Markup[] {
  const room = text(venue?.room);
  const address = text(venue?.address);
  const name = text(venue?.name);
  const where =
    venue && name
      ? markup`<p>${linked(venue.url, name)}${room && markup`, ${room}`}${address && markup`<br>${address}`}</p>`
      : undefined;
  const link = online && markup`<p><a href="${online.url}">${online.url}</a></p>`;
  return [where, link].filter((part) => part !== undefined);
}

function organizers(
  { organizers: all }: ConferenceEvent,
  { text }: PlainFrame,
): Markup | undefined {
  if (all.length === 0) return undefined;
  const items = all.map(({ name, url }) => markup`<li>${linked(url, text(name) ?? markup``)}</li>`);
  return markup`<ul>${items}</ul>`;
}

/**
 * Registration. Only a page with a script knows the time; what is closed for good is known without
 * it.
 */
function registration(
  { status, registration: given }: ConferenceEvent,
  { translate }: PlainFrame,
): Markup | undefined {
  const { url, availability } = given ?? {};
  const isShut = isOff(status) || availability === 'closed' || availability === 'sold-out';
  if (url === undefined || isShut) return undefined;
  return markup`<p><a href="${url}">${translate('Register', { desc: 'Link to registration' })}</a></p>`;
}

export function formatPlainEvent(event: ConferenceEvent, frame: PlainFrame): Markup {
  const { text, translate, level } = frame;
  const status = statusWords(event.status, translate);
  const note = text(event.statusNote);
  const documents = event.documents.map(
    ({ title, url }) => markup`<li><a href="${url}">${text(title) ?? markup`${url}`}</a></li>`,
  );
  return markup`${heading(level, linked(event.url, text(event.name) ?? markup``))}
${status === '' && !note ? undefined : markup`<p><strong>${status}</strong> ${note}</p>`}
${times(event, frame)}
${place(event, frame)}
${paragraphs(event.description, frame)}
${organizers(event, frame)}
${documents.length === 0 ? undefined : markup`<ul>${documents}</ul>`}
${registration(event, frame)}`;
}
