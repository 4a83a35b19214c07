/** Words for the codes of an event card, in the reader's language. */
import { str, type Translate } from '../../intl/translate.js';
import type { EventStatus } from '../../model/conference.js';
import type { EventCardModel } from './event-card-view-model.js';
import type { ActionKind, Phase } from './event-phase.js';
import type { ClockReading } from './event-times.js';

/** How an event stands, worst news first; empty when it is simply ahead. */
export function statusWords(status: EventStatus, phase: Phase, translate: Translate): string {
  switch (status) {
    case 'cancelled':
      return translate('Cancelled', { desc: 'Event status' });
    case 'postponed':
      return translate('Postponed', { desc: 'Event status' });
    case 'rescheduled':
      return translate('Rescheduled', { desc: 'Event status' });
    case 'moved-online':
      return translate('Moved online', { desc: 'Event status' });
    case 'scheduled':
      return phaseWords(phase, translate);
  }
}

function phaseWords(phase: Phase, translate: Translate): string {
  switch (phase) {
    case 'before':
      return '';
    case 'today':
      return translate('Today', { desc: 'The event takes place today' });
    case 'live':
      return translate('Happening now', { desc: 'The event has begun and is not over' });
    case 'after':
      return translate('This event has ended', { desc: 'The event is over' });
  }
}

export function registrationWords(model: EventCardModel, translate: Translate): string {
  const { registration, registrationOpens, registrationCloses } = model;
  switch (registration) {
    case 'none':
      return '';
    case 'not-yet':
      return translate(str`Registration opens on ${registrationOpens}`);
    case 'open':
      return registrationCloses === ''
        ? translate('Registration is open')
        : translate(str`Registration is open until ${registrationCloses}`);
    case 'waitlist':
      return translate('Fully booked; there is a waiting list');
    case 'sold-out':
      return translate('Fully booked');
    case 'closed':
      return translate('Registration is closed');
  }
}

/** Registration is news only while the event is still to come and still on. */
export function showsRegistration({ phase, status }: EventCardModel): boolean {
  return phase !== 'after' && status !== 'cancelled' && status !== 'postponed';
}

export function actionWords(kind: ActionKind, translate: Translate): string {
  switch (kind) {
    case 'register':
      return translate('Register', { desc: 'Link to registration' });
    case 'join-waitlist':
      return translate('Join the waiting list', { desc: 'Link to registration' });
    case 'watch':
      return translate('Watch live', { desc: 'Link to the stream' });
    case 'recordings':
      return translate('Watch the recordings', { desc: 'Link to recordings' });
    case 'details':
      return translate('Event page', { desc: "Link to the event's own page" });
  }
}

/** Whose clock a time is read from, named with its zone. */
export function clockWords({ whose, zone }: ClockReading, translate: Translate): string {
  if (zone === '') return '';
  return whose === 'viewer'
    ? translate(str`your time (${zone})`)
    : translate(str`local time (${zone})`);
}
