/**
 * The dialog of a session. It is in the agenda's own root, so that theme, parts and styles hold
 * there too, and it is rendered with the agenda, so that it follows newer copies of the programme.
 */
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { calendarMenuStyles } from '../../../calendar/calendar-menu-styles.js';
import type { Translate } from '../../../intl/translate.js';
import type { AgendaPorts } from '../agenda-host.js';
import { myProgrammeStyles } from '../my-programme/my-programme-styles.js';
import { adoptStyles } from '../../../widget/styles/adopt-styles.js';
import { isRendered } from '../../../widget/page/is-rendered.js';
import { RichTexts } from './rich-text-field.js';
import { DetailTools } from './session-detail-tools.js';
import { sessionDetailStyles } from './session-detail-styles.js';
import { detailTemplate, goneTemplate } from './session-detail-template.js';
import { buildSessionDetail } from './session-detail-view.js';

export class SessionDialog implements ReactiveController {
  readonly #ports: AgendaPorts;
  readonly #texts: RichTexts;
  readonly #tools: DetailTools;
  #watches: readonly (IntersectionObserver | ResizeObserver)[] = [];
  #id = '';
  /** Whether the next update has to open the dialog. */
  #isDue = false;
  #opener: Element | null = null;
  /**
   * Whether the page opened the dialog; the browser then gives focus back to where it was in the
   * page.
   */
  #isByPage = false;
  #pressedBackdrop = false;

  constructor(ports: AgendaPorts) {
    this.#ports = ports;
    this.#texts = new RichTexts(() => ports.host.requestUpdate());
    this.#tools = new DetailTools(ports);
    adoptStyles(ports.host, [calendarMenuStyles, myProgrammeStyles, sessionDetailStyles]);
    ports.host.renderRoot.addEventListener('pointerdown', this.#press);
    ports.host.renderRoot.addEventListener('click', this.#click);
    ports.host.addController(this);
  }

  get isOpen(): boolean {
    return this.#isDue || (this.#dialog?.open ?? false);
  }

  /** Opens the dialog, or shows this session in the open one. */
  open(id: string, isByPage = false): void {
    if (this.isOpen && id === this.#id) return;
    const root = this.#ports.host.renderRoot;
    if (!this.isOpen) {
      this.#opener = root instanceof ShadowRoot ? root.activeElement : null;
      this.#isByPage = isByPage;
    }
    this.#id = id;
    this.#isDue = true;
    this.#texts.clear();
    this.#tools.show();
    this.#ports.host.requestUpdate();
  }

  close(): void {
    if (this.#isDue) this.#id = '';
    this.#isDue = false;
    this.#dialog?.close();
  }

  hostUpdated(): void {
    const dialog = this.#dialog;
    if (!this.#isDue || !dialog) return;
    this.#isDue = false;
    if (!isRendered(this.#ports.host)) {
      // A modal dialog that is hidden would block the whole page.
      this.#id = '';
      return;
    }
    if (!dialog.open) dialog.showModal();
    dialog.scrollTo(0, 0);
    dialog.querySelector('h2')?.focus();
    this.#startWatch(dialog);
  }

  hostDisconnected(): void {
    this.#isDue = false;
    this.#dialog?.close();
    this.#endWatch();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#ports.host.renderRoot.querySelector('dialog');
  }

  /**
   * Watches whether the agenda is hidden while its dialog is open, by a tab, a closed pane or a
   * script of the page. One observer notices closed details, the other `display: none` in WebKit;
   * the observed button has a fixed size, which changes for no other reason.
   */
  #startWatch(dialog: HTMLDialogElement): void {
    if (this.#watches.length > 0) return;
    const look = (): void => {
      if (!isRendered(this.#ports.host)) dialog.close();
    };
    const [seen, sized] = [new IntersectionObserver(look), new ResizeObserver(look)];
    seen.observe(dialog);
    const button = dialog.querySelector('.detail-close');
    if (button) sized.observe(button);
    this.#watches = [seen, sized];
  }

  #endWatch(): void {
    for (const watch of this.#watches) watch.disconnect();
    this.#watches = [];
  }

  template(translate: Translate): TemplateResult | typeof nothing {
    if (this.#id === '') return nothing;
    return html`<dialog
      class="detail"
      part="detail dialog"
      aria-labelledby="conf-detail-title"
      @close=${this.#closed}
    >
      <div class="detail-content">
        <button
          type="button"
          class="detail-close"
          part="action"
          aria-label=${translate('Close', { desc: 'Button that closes a dialog' })}
          @click=${() => this.#dialog?.close()}
        ></button>
        ${this.#contentTemplate(translate)}
      </div>
    </dialog>`;
  }

  #contentTemplate(translate: Translate): TemplateResult {
    const { programme, favorites, select } = this.#ports;
    const { current: shown } = programme;
    const view = shown?.model.sessions.find(({ id }) => id === this.#id);
    if (!shown || !view) return goneTemplate(translate);
    return detailTemplate(buildSessionDetail(view, shown, favorites.ids), {
      translate,
      texts: this.#texts,
      tools: this.#tools.template(view, translate),
      onOpen: select,
    });
  }

  /**
   * Remembers where a press began: one that began inside and ends outside is a person selecting
   * text.
   */
  readonly #press = ({ target }: Event): void => {
    this.#pressedBackdrop = target instanceof HTMLDialogElement;
  };

  readonly #click = ({ target }: Event): void => {
    if (target instanceof HTMLDialogElement && this.#pressedBackdrop) target.close();
  };

  /** Gives focus back to where it was, or to the session where a link had opened the dialog. */
  readonly #closed = (): void => {
    // The event fires after the closing, and the dialog may have been opened again meanwhile.
    if (this.isOpen) return;
    this.#endWatch();
    const { host, focus } = this.#ports;
    const opener = this.#opener;
    const id = this.#id;
    this.#opener = null;
    this.#id = '';
    host.requestUpdate();
    if (this.#isByPage) return;
    if (opener instanceof HTMLElement && opener.isConnected && !opener.closest('[hidden]'))
      opener.focus();
    else focus.session(id);
  };
}
