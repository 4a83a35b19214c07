/** The tools of an open session: favourite, calendar, link. */
import { readPageAddress } from '../../../widget/page/page-address.js';
import { html, nothing, type TemplateResult } from 'lit';
import { CalendarMenuController } from '../../../calendar/calendar-menu-controller.js';
import { calendarMenuTemplate } from '../../../calendar/calendar-menu-template.js';
import { iconTemplate, starLines } from '../../../widget/icon-template.js';
import type { Translate } from '../../../intl/translate.js';
import { formatSessionLink } from '../agenda-link.js';
import type { AgendaPorts } from '../agenda-host.js';
import { copyLink, copyTemplate, type Copied } from '../my-programme/copy-template.js';
import { buildSessionEntry, readEvent } from '../programme/session-entry.js';
import type { SessionView } from '../programme/session-view.js';

export class DetailTools {
  readonly #ports: AgendaPorts;
  readonly #calendar: CalendarMenuController;
  #copied: Copied | undefined;

  constructor(ports: AgendaPorts) {
    this.#ports = ports;
    this.#calendar = new CalendarMenuController(ports.host);
  }

  /** Called when another session is shown: forgets the state of the last one. */
  show(): void {
    this.#copied = undefined;
    this.#calendar.release();
  }

  template(view: SessionView, translate: Translate): TemplateResult {
    const { host, source, programme } = this.#ports;
    const { current } = programme;
    const event = current && readEvent(source.document, current.context);
    const link = formatSessionLink(readPageAddress(document), view.id);
    return html`<div class="detail-tools">
      ${host.withoutFavorites ? nothing : this.#favoriteTemplate(view, translate)}
      ${calendarMenuTemplate({
        links: this.#calendar.drawLinks(translate),
        isLost: this.#calendar.isLost,
        subscribeUrl: event?.calendar,
        translate,
        onToggle: (toggle) => void this.#openCalendar(toggle, view),
        onTake: this.#calendar.take,
      })}
      ${copyTemplate({
        link,
        copied: this.#copied,
        translate,
        onCopy: () => void this.#copy(link),
      })}
    </div>`;
  }

  #favoriteTemplate({ id }: SessionView, translate: Translate): TemplateResult {
    const { favorites, toggleFavorite } = this.#ports;
    return html`<button
      type="button"
      class="tool"
      part="action"
      aria-pressed=${favorites.ids.has(id) ? 'true' : 'false'}
      @click=${() => toggleFavorite(id)}
    >
      ${iconTemplate(starLines)}${translate('Favourite', { desc: 'Button that keeps a session in mind' })}
    </button>`;
  }

  async #openCalendar({ target }: Event, view: SessionView): Promise<void> {
    const { programme, source, now } = this.#ports;
    const { current } = programme;
    if (!current || !(target instanceof HTMLDetailsElement) || !target.open) return;
    const event = readEvent(source.document, current.context);
    const place = { programme: current, event, pageUrl: readPageAddress(document) };
    await this.#calendar.open({
      id: view.id,
      name: view.title.text,
      entries: () => [buildSessionEntry(view, place)],
      now: now(),
    });
  }

  async #copy(link: string): Promise<void> {
    this.#copied = await copyLink(link, this.#copied);
    this.#ports.host.requestUpdate();
  }
}
