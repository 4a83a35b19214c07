/** Words for the codes of an event card, in the reader's language. */
import { isServer } from '../../../widget/page/is-server.js';
import { str, type Translate } from '../../../intl/translate.js';
import type { EventStatus } from '../../../model/conference.js';
import type { EventCardModel } from '../event-card-view-model.js';
import { isOff, type ActionKind, type Phase, type RegistrationState } from '../event-phase.js';
import type { ClockReading } from '../event-times.js';

/** A word or two about the state of the event, with the code that decides its look. */
export interface Badge {
  readonly kind: EventStatus | Phase | `registration ${RegistrationState}`;
  readonly words: string;
}

type Standing = Pick<EventCardModel, 'status' | 'phase' | 'isAllDay'>;

/**
 * The badges of an event: a change such as “cancelled”, its phase, and that it is full. There is
 * none when it is simply ahead.
 */
export function statusBadges(model: EventCardModel, translate: Translate): readonly Badge[] {
  const { status, phase } = model;
  const change: Badge = { kind: status, words: statusWords(status, translate) };
  if (isOff(status)) return [change];
  // A server's HTML is read at a later time, when only “over” still holds for certain.
  const isKnown = phase === 'after' || !isServer;
  const stage: Badge = { kind: phase, words: isKnown ? phaseWords(model, translate) : '' };
  // A change is no news once the event is over.
  const badges = phase === 'after' ? [stage] : [change, stage, registrationBadge(model, translate)];
  return badges.filter(({ words }) => words !== '');
}

export function statusWords(status: EventStatus, translate: Translate): string {
  const words: Readonly<Record<EventStatus, string>> = {
    scheduled: '',
    cancelled: translate('Cancelled', { desc: 'Event status' }),
    postponed: translate('Postponed', { desc: 'Event status' }),
    rescheduled: translate('Rescheduled', { desc: 'Event status' }),
    'moved-online': translate('Moved online', { desc: 'Event status' }),
  };
  return words[status];
}

/**
 * The words for the phase. An event without hours is never “now”, since its doors may not be open
 * yet.
 */
export function phaseWords({ phase, isAllDay }: Standing, translate: Translate): string {
  const today = translate('Today', { desc: 'The event takes place today' });
  const now = translate('Happening now', { desc: 'The event has begun and is not over' });
  const words: Readonly<Record<Phase, string>> = {
    before: '',
    today,
    live: isAllDay ? today : now,
    after: translate('This event has ended', { desc: 'The event is over' }),
  };
  return words[phase];
}

const registrationBadge = (model: EventCardModel, translate: Translate): Badge => ({
  kind: `registration ${model.registration}`,
  words: isFull(model) && showsRegistration(model) ? registrationWords(model, translate) : '',
});

/** Whether nobody can register any more, which a badge says. */
const isFull = ({ registration }: EventCardModel): boolean =>
  registration === 'sold-out' || registration === 'waitlist' || registration === 'closed';

/** The words beside the registration button. */
export const registrationNote = (model: EventCardModel, translate: Translate): string =>
  isFull(model) || !showsRegistration(model) ? '' : registrationWords(model, translate);

function registrationWords(model: EventCardModel, translate: Translate): string {
  const { registration, registrationOpens, registrationCloses } = model;
  const words: Readonly<Record<RegistrationState, string>> = {
    none: '',
    'not-yet': translate(str`Registration opens on ${registrationOpens}`),
    open:
      registrationCloses === ''
        ? translate('Registration is open')
        : translate(str`Registration is open until ${registrationCloses}`),
    waitlist: translate('Fully booked; there is a waiting list'),
    'sold-out': translate('Fully booked'),
    closed: translate('Registration is closed'),
  };
  return words[registration];
}

/** Whether registration is shown: while the event is not over, and no better action is at hand. */
export function showsRegistration({ phase, status, action }: EventCardModel): boolean {
  return phase !== 'after' && !isOff(status) && action?.kind !== 'watch';
}

export function actionWords(kind: ActionKind, translate: Translate): string {
  const words: Readonly<Record<ActionKind, string>> = {
    register: translate('Register', { desc: 'Link to registration' }),
    'join-waitlist': translate('Join the waiting list', { desc: 'Link to registration' }),
    watch: translate('Watch live', { desc: 'Link to the stream' }),
    recordings: translate('Watch the recordings', { desc: 'Link to recordings' }),
    details: translate('Event page', { desc: "Link to the event's own page" }),
  };
  return words[kind];
}

/** Whose clock a time is on, with its zone. */
export function clockWords({ whose, zone }: ClockReading, translate: Translate): string {
  if (zone === '' || whose === 'chosen') return zone;
  return whose === 'viewer'
    ? translate(str`your time (${zone})`)
    : translate(str`local time (${zone})`);
}
