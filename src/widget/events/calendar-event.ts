import { NativeEvent } from './native-event.js';

export interface CalendarDetail {
  /** Id of the event or session that was taken; `''` for several sessions at once. */
  readonly id: string;
  readonly target: 'google' | 'outlook' | 'office365' | 'yahoo' | 'ics' | 'subscribe';
}

/** `conf-calendar`: a person takes an entry to a calendar. */
export class ConfCalendarEvent extends NativeEvent {
  static readonly type = 'conf-calendar';
  constructor(readonly detail: CalendarDetail) {
    super(ConfCalendarEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'conf-calendar': ConfCalendarEvent;
  }
}
