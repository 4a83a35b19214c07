/** Opens the “Add to calendar” disclosure of a widget: loads its links once, releases them after. */
import type { LitElement, ReactiveController } from 'lit';
import { ConfCalendarEvent, type CalendarDetail } from '../widget/events/calendar-event.js';
import type { CalendarEntry } from './calendar-entry.js';
import type { CalendarMenuItem } from './calendar-menu.js';

/** What to put into calendars, asked for at the moment of opening. */
export interface CalendarRequest {
  readonly id: string;
  readonly name: string;
  readonly entries: readonly CalendarEntry[];
  readonly now: number;
}

export class CalendarMenuController implements ReactiveController {
  items: readonly CalendarMenuItem[] | undefined;

  readonly #host: LitElement;
  #request: CalendarRequest | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** A page that moves an open widget finds its links again. */
  hostConnected(): void {
    if (this.#request) void this.open(this.#request);
  }

  hostDisconnected(): void {
    this.#release();
  }

  /** For the disclosure's `toggle`: builds the links anew each time, since data may have changed. */
  async open(request: CalendarRequest): Promise<void> {
    this.#request = request;
    const menu = await import('./calendar-menu.js').catch(() => undefined);
    this.#release();
    this.items = menu?.buildCalendarMenu(request.entries, { ...request, platform: navigator });
    this.#host.requestUpdate();
  }

  /** For a click among the links: tells the page which calendar was chosen. */
  readonly take = (event: Event): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const target = link?.dataset['target'] as CalendarDetail['target'] | undefined;
    const id = this.#request?.id ?? '';
    if (target) this.#host.dispatchEvent(new ConfCalendarEvent({ id, target }));
  };

  #release(): void {
    for (const { url } of this.items ?? []) if (url.startsWith('blob:')) URL.revokeObjectURL(url);
    this.items = undefined;
  }
}
