/**
 * The session in full, in place: a dialog in the agenda's own root, so that its theme, parts and
 * styles hold. Loaded when a person first opens a session. Each agenda has one; the page has one
 * open.
 */
import { html, render, type ReactiveController, type TemplateResult } from 'lit';
import { calendarMenuStyles } from '../../../calendar/calendar-menu-styles.js';
import { createTranslate, type Translate } from '../../../intl/translate.js';
import { adoptStyles } from '../page/adopt-styles.js';
import type { AgendaPorts } from '../agenda-ports.js';
import { myProgrammeStyles } from '../my-programme/my-programme-styles.js';
import { RichTexts } from './rich-text-field.js';
import { DetailTools } from './session-detail-tools.js';
import { sessionDetailStyles } from './session-detail-styles.js';
import { detailTemplate, goneTemplate } from './session-detail-template.js';
import { buildSessionDetail } from './session-detail-view.js';

const dialogs = new WeakMap<object, DetailDialog>();

/** Opens the dialog, or moves it to this session when it is open. */
export function openSessionDetail(ports: AgendaPorts, id: string): void {
  const dialog = dialogs.get(ports.host) ?? new DetailDialog(ports);
  dialogs.set(ports.host, dialog);
  // Two agendas of a page may both have the session that the page's address names.
  if (current !== dialog && current?.isOpen) return;
  current = dialog;
  if (!dialog.isShowing(id)) dialog.open(id);
}

/** The last that was opened on this page. */
let current: DetailDialog | undefined;

class DetailDialog implements ReactiveController {
  readonly #ports: AgendaPorts;
  readonly #box = document.createElement('div');
  readonly #texts: RichTexts;
  readonly #tools: DetailTools;
  #id = '';
  #opener: Element | null = null;
  #pressedBackdrop = false;

  constructor(ports: AgendaPorts) {
    this.#ports = ports;
    this.#texts = new RichTexts(() => this.#render());
    this.#tools = new DetailTools(ports);
    adoptStyles(ports.host, [calendarMenuStyles, myProgrammeStyles, sessionDetailStyles]);
    this.#box.addEventListener('pointerdown', this.#press);
    this.#box.addEventListener('click', this.#click);
    ports.host.addController(this);
  }

  get isOpen(): boolean {
    return this.#dialog?.open ?? false;
  }

  isShowing(id: string): boolean {
    return this.isOpen && id === this.#id;
  }

  open(id: string): void {
    const root = this.#ports.host.renderRoot;
    if (!this.#box.isConnected) root.append(this.#box);
    if (!this.isOpen) this.#opener = root instanceof ShadowRoot ? root.activeElement : null;
    this.#id = id;
    this.#texts.clear();
    this.#tools.show();
    this.#render();
    this.#show();
  }

  #show(): void {
    const dialog = this.#dialog;
    // The agenda may have left the page while this was loaded.
    if (!dialog?.isConnected) return;
    if (!dialog.open) dialog.showModal();
    dialog.scrollTo(0, 0);
    dialog.querySelector('h2')?.focus();
  }

  /** Another programme, language, theme or favourite. */
  hostUpdated(): void {
    if (this.isOpen) this.#render();
  }

  hostDisconnected(): void {
    this.#dialog?.close();
    this.#box.remove();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#box.querySelector('dialog');
  }

  #render(): void {
    const { programme, host } = this.#ports;
    const { locale } = programme.current ?? {};
    if (!locale) return;
    const frame = host.renderRoot.querySelector<HTMLElement>('.root');
    this.#box.className = frame?.className ?? 'root auto';
    this.#box.lang = locale.tag;
    render(this.#template(createTranslate(locale.catalogue)), this.#box);
  }

  #template(translate: Translate): TemplateResult {
    return html`<dialog
      class="detail"
      part="detail"
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

  /** A press that began inside and ended outside is somebody marking text. */
  readonly #press = ({ target }: Event): void => {
    this.#pressedBackdrop = target === this.#dialog;
  };

  readonly #click = (click: Event): void => {
    // Here and not in the agenda, which reads clicks on sessions.
    click.stopPropagation();
    if (click.target === this.#dialog && this.#pressedBackdrop) this.#dialog?.close();
  };

  /** Focus goes back to where it came from, or to the session where a link opened it. */
  readonly #closed = (): void => {
    const { host } = this.#ports;
    const session = host.renderRoot.querySelector<HTMLElement>(
      `.session[data-id="${CSS.escape(this.#id)}"] .own`,
    );
    const isThere = this.#opener instanceof HTMLElement && this.#opener.isConnected;
    const target = isThere ? this.#opener : session;
    if (target instanceof HTMLElement) target.focus();
    this.#opener = null;
    this.#id = '';
  };
}
