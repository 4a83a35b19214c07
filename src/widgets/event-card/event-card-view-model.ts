/**
 * The view model of an event card: the event at a moment, in one language, as ready strings and
 * codes. Pure; it knows neither lit nor the DOM, and the words around the strings are in the
 * template.
 */
import { buildDocuments, type DocumentView } from '../../intl/document-view.js';
import type { Attendance, ConferenceEvent, EventStatus } from '../../model/conference.js';
import {
  chooseText,
  type ChosenText,
  type LocalizedText,
} from '../../model/values/localized-text.js';
import { dayKey } from '../../model/values/zoned-time.js';
import { attendanceOf } from './event-attendance.js';
import { withCampaign } from './links/event-campaign.js';
import {
  buildCountdown,
  milestoneAt,
  writeCountdown,
  type CountdownView,
  type Milestone,
} from './event-countdown.js';
import { formatMoment, type EventClockInput } from './event-clocks.js';
import {
  chooseAction,
  nextPhaseChange,
  phaseAt,
  registrationAt,
  type Action,
  type Phase,
  type RegistrationState,
} from './event-phase.js';
import { buildEventTimes, type EventTimes } from './event-times.js';
import { buildOrganizers, type OrganizerInput, type OrganizerView } from './event-organizers.js';
import {
  buildPicture,
  buildVenue,
  type PictureView,
  type VenueView,
} from './links/event-resources.js';
import { DAY } from '../../model/values/time-units.js';

export interface EventCardInput extends EventClockInput {
  readonly now: number;
  readonly withCountdown: boolean;
  /** UTM campaign for registration links. */
  readonly campaign: string | number | undefined;
  /** BCP 47 tag that texts are chosen for. */
  readonly language: string;
  readonly organizerOrder: OrganizerInput['order'];
  /** Aspect ratios of pictures that have loaded, and addresses of those that are broken. */
  readonly pictures: OrganizerInput['pictures'];
}

export interface EventCardModel {
  readonly id: string;
  readonly name: ChosenText;
  readonly url: string | undefined;
  readonly description: readonly ChosenText[];
  readonly image: PictureView | undefined;
  readonly phase: Phase;
  /** The event has days without hours, so that the time of its beginning is not known. */
  readonly isAllDay: boolean;
  readonly status: EventStatus;
  readonly statusNote: ChosenText;
  readonly registration: RegistrationState;
  /** When registration opens or closes, in words; `''` where that is past or not known. */
  readonly registrationOpens: string;
  readonly registrationCloses: string;
  readonly price: ChosenText;
  readonly attendance: Attendance | undefined;
  readonly times: EventTimes;
  readonly countdown: CountdownView | undefined;
  /** The milestone of which a screen reader is told; `undefined` without a countdown. */
  readonly milestone: Milestone | undefined;
  readonly venue: VenueView | undefined;
  readonly onlineUrl: string | undefined;
  readonly organizers: readonly OrganizerView[];
  /** Languages spoken and interpreted into, as names in the reader's language. */
  readonly languages: string;
  readonly interpretation: string;
  readonly documents: readonly DocumentView[];
  readonly press:
    | {
        readonly note: ChosenText;
        readonly contact: string | undefined;
        readonly url: string | undefined;
      }
    | undefined;
  readonly action: Action | undefined;
  readonly calendarUrl: string | undefined;
  /** The next moment at which any of this changes with time, in milliseconds since the epoch. */
  readonly nextChange: number;
}

export function buildEventCard(input: EventCardInput): EventCardModel {
  const { event, context, now, language } = input;
  const venueFormat = input.formatters(context.timeZone);
  const text = (value: LocalizedText | undefined): ChosenText =>
    chooseText(value, language, context.language);
  const phase = phaseAt(event, now, context.timeZone);
  const registration = registrationAt(event.registration, now);
  const counting = countdownOf(input, phase);
  const names = (tags: readonly string[]): string =>
    venueFormat.list(tags.map((tag) => venueFormat.languageName(tag)));
  return {
    id: event.id ?? event.url ?? text(event.name).text,
    name: text(event.name),
    url: event.url,
    description: paragraphs(text(event.description)),
    image: event.image && buildPicture(event.image, text, input.pictures.broken),
    phase,
    isAllDay: event.allDay,
    status: event.status,
    statusNote: text(event.statusNote),
    registration,
    ...registrationTimes(input, registration),
    price: text(event.registration?.price),
    attendance: attendanceOf(event),
    times: buildEventTimes(input),
    ...counting,
    venue: buildVenue(event, text),
    onlineUrl: event.online?.url,
    organizers: buildOrganizers(event, {
      text,
      order: input.organizerOrder,
      compare: venueFormat.compare,
      day: Date.parse(dayKey(now, context.timeZone)) / DAY,
      pictures: input.pictures,
    }),
    languages: names(event.languages),
    interpretation: names(event.interpretation),
    documents: buildDocuments(event.documents, text, venueFormat),
    press: event.press && buildPress(event.press, text),
    action: withCampaign(chooseAction(event, phase, registration), input.campaign),
    calendarUrl: event.calendar,
    nextChange: Math.min(
      nextPhaseChange(event, now, context.timeZone),
      counting.countdown?.nextChange ?? Number.POSITIVE_INFINITY,
    ),
  };
}

/**
 * Copies each field, so that an absent one is never taken from `Object.prototype`, which the page
 * may have changed.
 */
const buildPress = (
  { note, contact, url }: NonNullable<ConferenceEvent['press']>,
  text: (value: LocalizedText | undefined) => ChosenText,
): EventCardModel['press'] => ({ note: text(note), contact, url });

function countdownOf(
  { event, now, context, withCountdown, formatters }: EventCardInput,
  phase: Phase,
): Pick<EventCardModel, 'countdown' | 'milestone'> {
  if (!withCountdown) return { countdown: undefined, milestone: undefined };
  const countdown = buildCountdown(event, now, context.timeZone);
  return {
    countdown: countdown && writeCountdown(countdown, formatters(context.timeZone)),
    milestone: milestoneAt(event, phase, countdown),
  };
}

function paragraphs({ text, language }: ChosenText): readonly ChosenText[] {
  return text
    .split(/\n\s*\n/)
    .map((part) => ({ text: part.trim(), language }))
    .filter((part) => part.text !== '');
}

function registrationTimes(
  input: EventCardInput,
  state: RegistrationState,
): Pick<EventCardModel, 'registrationOpens' | 'registrationCloses'> {
  const { opens, closes } = input.event.registration ?? {};
  const isOpen = state === 'open' || state === 'waitlist';
  return {
    registrationOpens: state === 'not-yet' ? formatMoment(input, opens) : '',
    registrationCloses: isOpen ? formatMoment(input, closes, { closes: true }) : '',
  };
}
