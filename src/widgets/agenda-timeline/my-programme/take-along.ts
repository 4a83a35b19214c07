/** “Save or share”: calendar files, and favourites as a link and a QR code. */
import { readPageAddress } from '../../../widget/page/page-address.js';
import { encode } from 'uqr';
import type { TemplateResult } from 'lit';
import type { CalendarFile } from '../../../calendar/calendar-menu.js';
import { copyLink, type Copied } from './copy-template.js';
import { ConfCalendarEvent } from '../../../widget/events/calendar-event.js';
import type { Translate } from '../../../intl/translate.js';
import { chooseText } from '../../../model/values/localized-text.js';
import { formatFavoritesLink } from '../agenda-link.js';
import type { AgendaPorts } from '../agenda-host.js';
import { buildSessionEntry, readEvent } from '../programme/session-entry.js';
import type { SessionView } from '../programme/session-view.js';
import { LazyPart, LazyParts } from '../../../widget/lazy-part.js';
import { takeAlongTemplate } from './take-along-template.js';

/** The same file as behind “Add to calendar”. */
const calendarMenu = new LazyPart(() => import('../../../calendar/calendar-menu.js'));

export class TakeAlong {
  readonly #ports: AgendaPorts;
  readonly #lazyParts: LazyParts;
  readonly #urls: string[] = [];
  #copied: Copied | undefined;

  constructor(ports: AgendaPorts) {
    this.#ports = ports;
    this.#lazyParts = new LazyParts(ports.host);
    ports.host.addController({ hostDisconnected: () => this.#release() });
  }

  template(translate: Translate, marked: readonly SessionView[]): TemplateResult | undefined {
    const { programme, filters, source, host } = this.#ports;
    const { current } = programme;
    if (!current) return undefined;
    const event = readEvent(source.document, current.context);
    const favorites = host.withoutFavorites ? [] : marked;
    const { matches } = filters;
    const shown = current.model.sessions.filter((view) => matches?.has(view) ?? true);
    const ids = favorites.map(({ id }) => id);
    const link = ids.length > 0 ? formatFavoritesLink(readPageAddress(document), ids) : undefined;
    const isReady = this.#lazyParts.need(calendarMenu) !== undefined;
    return takeAlongTemplate({
      translate,
      files: isReady ? 'ready' : calendarMenu.isLost ? 'lost' : 'loading',
      model: current.model,
      withFavorites: !host.withoutFavorites,
      favorites: favorites.length,
      shown: shown.length,
      link,
      code: link === undefined ? undefined : buildCode(link),
      copied: this.#copied,
      subscribeUrl: event?.calendar,
      onCopy: () => void this.#copy(link ?? ''),
      onFile: (click, which) => this.#save(click, which === 'shown' ? shown : favorites),
      onSubscribe: () => this.#tell('subscribe'),
    });
  }

  async #copy(link: string): Promise<void> {
    this.#copied = await copyLink(link, this.#copied);
    this.#ports.host.requestUpdate();
  }

  /** Makes the file at the click, with the sessions that are shown then. */
  #save(click: Event, sessions: readonly SessionView[]): void {
    const link = click.currentTarget;
    const file = this.#buildFile(sessions);
    if (!file || !(link instanceof HTMLAnchorElement)) {
      click.preventDefault();
      return;
    }
    link.href = file.url;
    link.download = file.file;
    this.#tell('ics');
  }

  #buildFile(sessions: readonly SessionView[]): CalendarFile | undefined {
    const { programme, source, now } = this.#ports;
    const { current } = programme;
    const { module } = calendarMenu;
    if (!current || !module) return undefined;
    const { context, language } = current;
    const event = readEvent(source.document, context);
    const place = { programme: current, event, pageUrl: readPageAddress(document) };
    const name = chooseText(event?.name, language, context.language).text;
    const entries = sessions.map((view) => buildSessionEntry(view, place));
    this.#release();
    const frame = { now: now(), name, platform: navigator, nameless: 'programme' };
    const file = module.buildCalendarFile(entries, frame);
    this.#urls.push(file.url);
    return file;
  }

  #tell(target: 'ics' | 'subscribe'): void {
    // The file has many sessions, so that the event names none.
    this.#ports.host.dispatchEvent(new ConfCalendarEvent({ id: '', target }));
  }

  #release(): void {
    for (const url of this.#urls.splice(0)) if (url.startsWith('blob:')) URL.revokeObjectURL(url);
  }
}

/**
 * The rows of a QR code, true for dark; `undefined` for a link that is too long for any code (ISO
 * 18004).
 */
function buildCode(link: string): readonly (readonly boolean[])[] | undefined {
  try {
    return encode(link, { ecc: 'L', border: 4 }).data;
  } catch {
    return undefined;
  }
}
