/**
 * The phase of an event at a moment, and what a visitor can do then. Pure; the moment is an
 * argument.
 */
import type { ConferenceEvent, EventStatus, Registration } from '../../model/conference.js';
import { dayKey, epochOfLocal, startOfNextDay } from '../../model/values/zoned-time.js';
import { HOUR } from '../../model/values/time-units.js';

export type Phase = 'before' | 'today' | 'live' | 'after';

export type RegistrationState = 'none' | 'not-yet' | 'open' | 'waitlist' | 'sold-out' | 'closed';

export type ActionKind = 'register' | 'join-waitlist' | 'watch' | 'recordings' | 'details';

export interface Action {
  readonly kind: ActionKind;
  readonly url: string;
}

/** Whether the event is cancelled or postponed, so that it does not take place as announced. */
export const isOff = (status: EventStatus): boolean =>
  status === 'cancelled' || status === 'postponed';

/** The assumed length of an event without an end, so that a card does not say “live” for ever. */
const ASSUMED_LENGTH = 8 * HOUR;

/** The first instant after the event. An end that equals the start counts as none. */
export function endOf({ allDay, start, end = start }: ConferenceEvent, timeZone: string): number {
  if (allDay) return startOfNextDay(end, timeZone);
  return end > start ? end : start + ASSUMED_LENGTH;
}

export function startOfDay(epoch: number, timeZone: string): number {
  return epochOfLocal(Date.parse(`${dayKey(epoch, timeZone)}T00:00:00Z`), timeZone);
}

/** The moments at which the phase changes, in order: today, live, after. */
function phaseStarts(event: ConferenceEvent, timeZone: string): readonly [number, number, number] {
  return [startOfDay(event.start, timeZone), event.start, endOf(event, timeZone)];
}

export function phaseAt(event: ConferenceEvent, now: number, timeZone: string): Phase {
  const [today, live, after] = phaseStarts(event, timeZone);
  if (now >= after) return 'after';
  if (now >= live) return 'live';
  return now >= today ? 'today' : 'before';
}

export function registrationAt(
  registration: Registration | undefined,
  now: number,
): RegistrationState {
  if (!registration) return 'none';
  const { availability, opens, closes } = registration;
  if (availability === 'closed' || availability === 'sold-out') return availability;
  if (closes !== undefined && now >= closes) return 'closed';
  if (opens !== undefined && now < opens) return 'not-yet';
  return availability ?? 'open';
}

/** The next moment at which phase or registration changes; infinite when nothing will. */
export function nextPhaseChange(event: ConferenceEvent, now: number, timeZone: string): number {
  const { opens, closes } = event.registration ?? {};
  const moments = [...phaseStarts(event, timeZone), opens, closes];
  return Math.min(
    ...moments.map((moment) =>
      moment !== undefined && moment > now ? moment : Number.POSITIVE_INFINITY,
    ),
  );
}

/**
 * The main action at a moment: register, watch live, or watch recordings. A cancelled event has
 * only its page.
 */
export function chooseAction(
  event: ConferenceEvent,
  phase: Phase,
  registration: RegistrationState,
): Action | undefined {
  const { status, stream, recordings, url, online } = event;
  const action = (kind: ActionKind, address: string | undefined): Action | undefined =>
    address === undefined ? undefined : { kind, url: address };
  const details = action('details', url);
  if (isOff(status)) return details;
  if (phase === 'after') return action('recordings', recordings) ?? details;
  const watching = phase === 'live' ? action('watch', stream ?? online?.url) : undefined;
  return watching ?? registrationAction(event, registration) ?? details;
}

function registrationAction(
  { registration }: ConferenceEvent,
  state: RegistrationState,
): Action | undefined {
  const url = registration?.url;
  if (url === undefined) return undefined;
  if (state === 'open') return { kind: 'register', url };
  return state === 'waitlist' ? { kind: 'join-waitlist', url } : undefined;
}
