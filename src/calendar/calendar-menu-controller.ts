/**
 * Opens the “Add to calendar” menu of a widget: builds its links when it opens and releases them
 * when it closes.
 */
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { LazyPart } from '../widget/lazy-part.js';
import { listen, page } from '../widget/listen.js';
import type { Translate } from '../intl/translate.js';
import { ConfCalendarEvent, type CalendarDetail } from '../widget/events/calendar-event.js';
import type { CalendarEntry } from './calendar-entry.js';
import type { CalendarMenuItem } from './calendar-links.js';
import type * as CalendarMenu from './calendar-menu.js';

const calendarMenu = new LazyPart<typeof CalendarMenu>(() => import('./calendar-menu.js'));

/** What the menu offers for calendars; the widget gives it when the menu opens. */
export interface CalendarRequest {
  readonly id: string;
  readonly name: string;
  /**
   * Builds the entries. It is called with the functions of the lazy file that writes calendars,
   * once that is loaded.
   */
  readonly entries: (menu: typeof CalendarMenu) => readonly CalendarEntry[];
  readonly now: number;
}

export class CalendarMenuController implements ReactiveController {
  /** The lazy file could not be loaded; it is asked for again when the network is back. */
  isLost = false;

  readonly #host: LitElement;
  #request: CalendarRequest | undefined;
  #items: readonly CalendarMenuItem[] | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
    listen(host, page, ['online'], () => {
      if (this.isLost && this.#request) void this.open(this.#request);
    });
  }

  /** Where a page moves a widget with an open menu, its links are built anew. */
  hostConnected(): void {
    if (this.#request) void this.open(this.#request);
  }

  hostDisconnected(): void {
    this.release();
  }

  /** The links of the open menu; `undefined` while the lazy file is not there. */
  drawLinks(translate: Translate): readonly TemplateResult[] | undefined {
    const draw = calendarMenu.module?.calendarLinkTemplate;
    return draw && this.#items?.map((item) => draw(item, translate, this.take));
  }

  /**
   * Called on the disclosure's `toggle`. Builds the links each time, since the data may have
   * changed.
   */
  async open(request: CalendarRequest): Promise<void> {
    this.#request = request;
    const menu = await calendarMenu.load();
    this.isLost = menu === undefined;
    this.release();
    this.#items = menu?.buildCalendarMenu(request.entries(menu), {
      ...request,
      platform: navigator,
    });
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const opened = this.#host.renderRoot.querySelector<HTMLDetailsElement>('.calendar[open]');
    if (menu && opened) menu.liftMenu(opened);
  }

  /**
   * Called on a click among the links: fires the event that tells the page which calendar was
   * chosen.
   */
  readonly take = (event: Event): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const target = link?.dataset['target'] as CalendarDetail['target'] | undefined;
    const id = this.#request?.id ?? '';
    if (target) this.#host.dispatchEvent(new ConfCalendarEvent({ id, target }));
  };

  /** Forgets the links and frees the memory of their files. */
  release(): void {
    for (const { url } of this.#items ?? []) if (url.startsWith('blob:')) URL.revokeObjectURL(url);
    this.#items = undefined;
  }
}
