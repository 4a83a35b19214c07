/** The view model of a session's dialog, in one language and on two clocks. Pure. */
import { buildDocuments, type DocumentView } from '../../../intl/document-view.js';
import { createFormatters } from '../../../intl/formats/formatters.js';
import type { WrittenEnds } from '../../../intl/join-words.js';
import type { Image, Session } from '../../../model/conference.js';
import {
  chooseText,
  type ChosenText,
  type LocalizedText,
} from '../../../model/values/localized-text.js';
import { dayKey, formatIso } from '../../../model/values/zoned-time.js';
import type { Programme } from '../agenda-host.js';
import { buildPlan } from '../my-programme/favorite-plan.js';
import { formatSpan } from '../programme/agenda-clocks.js';
import { findNeighbours, type Neighbours } from '../programme/session-neighbours.js';
import type { RoomView, SessionView, SpeakerView } from '../programme/session-view.js';

export interface PersonView extends SpeakerView {
  readonly title: ChosenText;
  readonly bio: ChosenText;
  readonly photo: Image | undefined;
  readonly url: string | undefined;
}

interface ClockView extends WrittenEnds {
  /** `Tuesday, 1 December 2026`. */
  readonly date: string;
  /** `''` for a whole day. */
  readonly time: string;
  readonly zone: string;
  readonly iso: string;
}

export interface SessionDetail {
  readonly view: SessionView;
  readonly clock: ClockView;
  /**
   * The same on the visitor's clock; `undefined` where that shows the same, and `date` is `''`
   * where the day is the same.
   */
  readonly beside: ClockView | undefined;
  readonly rooms: readonly RoomView[];
  readonly abstract: ChosenText;
  /** Markdown or HTML, as it stands in the source. */
  readonly description: ChosenText;
  readonly people: readonly PersonView[];
  readonly documents: readonly DocumentView[];
  readonly neighbours: Neighbours;
  /** The day of another session in words; `''` when it is on the same day. */
  readonly dayOf: (other: SessionView) => string;
  readonly isFavorite: boolean;
  /** Other favourites at the same time, where this session is a favourite too. */
  readonly clashes: readonly SessionView[];
}

export function buildSessionDetail(
  view: SessionView,
  programme: Programme,
  favorites: ReadonlySet<string>,
): SessionDetail {
  const { language, context } = programme;
  const text = (value: LocalizedText | undefined): ChosenText =>
    chooseText(value, language, context.language);
  const { session } = view;
  const { format } = programme.model;
  const day = ({ start }: Session): string => dayKey(start, format.timeZone);
  return {
    view,
    dayOf: ({ session: other }) =>
      day(other) === day(session) ? '' : format.date(other.start, 'day'),
    ...buildClocks(session, programme),
    rooms: view.roomIds.flatMap((id) => {
      const room = programme.agenda.rooms.find((one) => one.id === id);
      return room ? [{ id, name: text(room.name) }] : [];
    }),
    ...buildTexts(session, text),
    people: buildPeople(view, programme, text),
    documents: buildDocuments(session.documents, text, format),
    neighbours: findNeighbours(view, programme.model.sessions),
    isFavorite: favorites.has(view.id),
    clashes: findClashes(view, programme, favorites),
  };
}

function buildClocks(
  session: Session,
  { model: { clocks, format }, locale }: Programme,
): Pick<SessionDetail, 'clock' | 'beside'> {
  const { start, end, allDay } = session;
  const write = (timeZone: string): ClockView => {
    const own = createFormatters(locale, timeZone);
    const span = formatSpan(own, { start, end, allDay }, 'full');
    return {
      date: allDay && span.time !== '' ? span.time : own.date(start, 'full'),
      time: allDay ? '' : span.time,
      from: span.from,
      until: span.until,
      zone: own.zoneName(start),
      iso: allDay ? dayKey(start, timeZone) : formatIso(start, timeZone),
    };
  };
  const clock = write(format.timeZone);
  if (clocks.beside === undefined || clocks.isFree || allDay) return { clock, beside: undefined };
  const isSameDay = dayKey(start, clocks.beside) === dayKey(start, format.timeZone);
  const beside = write(clocks.beside);
  return { clock, beside: isSameDay ? { ...beside, date: '' } : beside };
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/**
 * Chooses abstract and description. Many sources repeat the abstract at the start of the
 * description.
 */
function buildTexts(
  { abstract, description }: Session,
  text: (value: LocalizedText | undefined) => ChosenText,
): Pick<SessionDetail, 'abstract' | 'description'> {
  const [short, long] = [text(abstract), text(description)];
  const start = letters(short.text).slice(0, 40);
  const repeats = start !== '' && letters(long.text.replace(/<[^>]*>/g, ' ')).includes(start);
  return { abstract: repeats ? { text: '', language: '' } : short, description: long };
}

function buildPeople(
  { speakers }: SessionView,
  { agenda }: Programme,
  text: (value: LocalizedText | undefined) => ChosenText,
): readonly PersonView[] {
  return speakers.map((speaker) => {
    const known = agenda.speakers.find(({ id }) => id === speaker.id);
    return {
      ...speaker,
      title: text(known?.role),
      bio: text(known?.bio),
      photo: known?.photo,
      url: known?.url,
    };
  });
}

function findClashes(
  view: SessionView,
  { model }: Programme,
  favorites: ReadonlySet<string>,
): readonly SessionView[] {
  if (!favorites.has(view.id)) return [];
  return buildPlan(model, favorites).clashes.flatMap(({ first, second }) =>
    first === view ? [second] : second === view ? [first] : [],
  );
}
