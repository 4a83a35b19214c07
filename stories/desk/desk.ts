/**
 * The desk: one page where a programme becomes a conference. It holds no rule of its own: what is read
 * is read by `src/reading`, what is wrong is said by `src/model/checks`, the folder to publish is made
 * by `src/publish`.
 */
import { html, LitElement, type TemplateResult } from 'lit';
import '../../src/all.js';
import { valueAt, type DocumentObject, type Keys } from './document/document.js';
import { blankConference } from './document/blank-conference.js';
import { setValue } from './document/operations.js';
import { languageOfDocument, withText } from './document/texts.js';
import { styles } from './desk-styles.js';
import { SessionGrid } from './grid/session-grid.js';
import { OpenController } from './open/open-controller.js';
import { TakeController } from './out/take-controller.js';
import { CheckController } from './store/check-controller.js';
import { ShelfController } from './store/desk-shelf-controller.js';
import { filesAddress, keepFile } from './store/kept-files.js';
import { pagesOfNames } from './views/problem-place.js';
import { showConference, showWidget } from './views/show-conference.js';
import type { DeskView, EditedList, PageName } from './views/desk-view.js';
import { eventTemplate } from './views/event-template.js';
import { headerTemplate } from './views/header-template.js';
import { newsTemplate, partnersTemplate, speakersTemplate } from './views/lists-templates.js';
import { openTemplate } from './views/open-template.js';
import { previewTemplate } from './views/preview-template.js';
import { problemsTemplate } from './views/problems-template.js';
import { sessionsTemplate } from './views/sessions-template.js';
import { takeTemplate } from './views/take-template.js';
import { siteLanguageOf, type SiteLanguage } from '../site/words/site-languages.js';
import { words } from './words/words.js';

const templates: Readonly<Record<PageName, (view: DeskView) => TemplateResult>> = {
  open: openTemplate,
  event: eventTemplate,
  sessions: sessionsTemplate,
  speakers: speakersTemplate,
  partners: partnersTemplate,
  news: newsTemplate,
  problems: problemsTemplate,
  take: takeTemplate,
};

/** Long enough to be read, and not in the way for longer. */
const STAYS_MS = 6000;

/** As a page of the site links here: `desk.html#ui=az`. */
const wantedLanguage = (): SiteLanguage =>
  siteLanguageOf(new URLSearchParams(location.hash.slice(1)).get('ui') ?? navigator.language);

export class ConferenceDesk extends LitElement {
  static override readonly styles = styles;

  #ui = wantedLanguage();
  #page: PageName = 'open';
  #day = '';
  #selected: DeskView['selected'] = { sessions: 0, speakers: 0, partners: 0, news: 0 };
  #preview: DeskView['preview'] = { language: this.#ui, width: 'full', theme: 'light' };
  #announcement = '';
  #toShow: DocumentObject | undefined;
  #isShowing = false;
  #saying: ReturnType<typeof setTimeout> | undefined;
  #isDropping = false;
  readonly #shelf = new ShelfController(this, this.#blank(), () => this.#check.later());
  readonly #check: CheckController = new CheckController(
    this,
    () => this.#shelf.store.document,
    () => this.#show(),
  );
  readonly #open = new OpenController(this, {
    shelf: this.#shelf,
    words: () => words[this.#ui],
    language: () => this.#ui,
    blank: () => this.#blank(),
    opened: (page, message) => {
      this.#check.forget();
      this.#check.now();
      this.#day = '';
      this.#selected = { sessions: 0, speakers: 0, partners: 0, news: 0 };
      this.#announce(message);
      this.#preview = { ...this.#preview, language: this.#languageToShow() };
      if (page === undefined) return;
      this.#page = page;
      void this.updateComplete.then(() => showWidget(this.renderRoot, page));
    },
  });
  readonly #take = new TakeController(this, {
    words: () => words[this.#ui],
    input: () => ({
      document: this.#shelf.store.document,
      id: this.#shelf.id,
      language: this.#preview.language,
      now: Date.now(),
    }),
    taken: () => this.#shelf.markTaken(),
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#check.later();
    this.dispatchEvent(new CustomEvent<SiteLanguage>('ui-language', { detail: this.#ui }));
    navigator.serviceWorker?.addEventListener('controllerchange', this.#onServed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#saying);
    navigator.serviceWorker?.removeEventListener('controllerchange', this.#onServed);
  }

  /** From now on the files of this desk have an address. */
  readonly #onServed = (): void => void this.#show();

  #blank(): DocumentObject {
    const day = new Date().toISOString().slice(0, 10);
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    return blankConference({ language: this.#ui, day, timeZone, name: words[this.#ui].untitled });
  }

  /** The address keeps the language, and the page around is told. */
  #speak(ui: SiteLanguage): void {
    this.#ui = ui;
    history.replaceState(history.state, '', `#ui=${ui}`);
    this.dispatchEvent(new CustomEvent<SiteLanguage>('ui-language', { detail: ui }));
  }

  #languageToShow(): string {
    const { languages } = this.#check;
    return languages.includes(this.#ui) ? this.#ui : languageOfDocument(this.#shelf.store.document);
  }

  #show(): Promise<void> {
    this.#toShow = this.#shelf.store.document;
    return this.#showLast();
  }

  /** A change that comes while the widgets are given the last one is shown after it. */
  async #showLast(): Promise<void> {
    if (this.#isShowing) return;
    this.#isShowing = true;
    await this.updateComplete;
    while (this.#toShow) {
      const document = this.#toShow;
      this.#toShow = undefined;
      await showConference(this.renderRoot, document, filesAddress(this.#shelf.id));
    }
    this.#isShowing = false;
  }

  #setText(keys: Keys, language: string, text: string): void {
    const { store } = this.#shelf;
    const own = languageOfDocument(store.document);
    const next = withText(valueAt(store.document, keys), text, { language, own });
    store.apply(setValue(keys, next), `${keys.join('/')} ${language}`);
  }

  async #keepLogo(index: number, file: File): Promise<void> {
    const name = file.name.replace(/[^\p{L}\p{N}.-]+/gu, '-');
    const path = `logos/${name}`;
    if (!(await keepFile(this.#shelf.id, encodeURI(path), file))) {
      this.#announce(words[this.#ui].fileNotKept);
      return;
    }
    this.#shelf.store.apply(setValue(['partners', index, 'logo'], encodeURI(path)));
  }

  #announce(message: string): void {
    clearTimeout(this.#saying);
    this.#announcement = message;
    this.requestUpdate();
    if (message !== '') this.#saying = setTimeout(() => this.#announce(''), STAYS_MS);
  }

  /** Opens the part, then the field or the cell that a problem is about. */
  async #goTo(keys: Keys): Promise<void> {
    const [part, index, field] = keys;
    const lists: readonly string[] = ['sessions', 'speakers', 'partners', 'news'];
    if (lists.includes(String(part))) {
      this.#page = part as PageName;
      this.#selected = { ...this.#selected, [part as EditedList]: Number(index) };
    } else this.#page = pagesOfNames[String(part)] ?? 'event';
    this.#day = '';
    this.requestUpdate();
    await this.updateComplete;
    const grid = this.renderRoot.querySelector('session-grid');
    if (part === 'sessions' && grid instanceof SessionGrid) {
      await grid.updateComplete;
      if (grid.focusCell(Number(index), String(field ?? 'title'))) return;
    }
    this.#focusField(keys);
  }

  /** The field itself, or the one of what it is a part of. */
  #focusField(keys: Keys): void {
    const fields = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-place]')];
    for (let length = keys.length; length > 0; length -= 1) {
      const place = keys.slice(0, length).join('/');
      const found = fields.find((one) => one.dataset['place']?.startsWith(place));
      if (found) {
        found.closest('details')?.setAttribute('open', '');
        found.focus();
        return;
      }
    }
  }

  readonly #actions: Pick<
    DeskView,
    | 'apply'
    | 'set'
    | 'setText'
    | 'change'
    | 'select'
    | 'addLanguage'
    | 'goTo'
    | 'announce'
    | 'drawn'
    | 'keepLogo'
  > = {
    apply: (operation, subject) => this.#shelf.store.apply(operation, subject),
    set: (keys, value) => this.#shelf.store.apply(setValue(keys, value), keys.join('/')),
    setText: (keys, language, text) => this.#setText(keys, language, text),
    change: ({ ui, page, day, preview }) => {
      if (ui !== undefined) this.#speak(ui);
      if (page !== undefined && page !== this.#page) {
        this.#page = page;
        this.#announce('');
        void this.updateComplete.then(() => showWidget(this.renderRoot, page));
      }
      this.#day = day ?? this.#day;
      this.#preview = preview ?? this.#preview;
      this.requestUpdate();
    },
    select: (list, index) => {
      this.#selected = { ...this.#selected, [list]: index };
      this.requestUpdate();
    },
    addLanguage: (tag) => {
      const language = tag.trim().toLowerCase();
      if (/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/.test(language)) this.#check.add(language);
    },
    goTo: (keys) => void this.#goTo(keys),
    announce: (message) => this.#announce(message),
    drawn: () => this.updateComplete,
    keepLogo: (index, file) => void this.#keepLogo(index, file),
  };

  #view(): DeskView {
    const { store, id, kept, lost, isKept, takenState } = this.#shelf;
    const { problems, missing, languages, isUpToDate } = this.#check;
    return {
      words: words[this.#ui],
      ui: this.#ui,
      page: this.#page,
      day: this.#day,
      selected: this.#selected,
      preview: this.#preview,
      document: store.document,
      languages: languages.length === 0 ? [languageOfDocument(store.document)] : languages,
      missing,
      problems,
      isChecked: isUpToDate,
      canUndo: store.canUndo,
      canRedo: store.canRedo,
      id,
      kept,
      lost,
      isKept,
      takenState,
      open: this.#open.state,
      take: this.#take.state,
      ...this.#actions,
    };
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, shiftKey } = event;
    if (!ctrlKey && !metaKey) return;
    const isRedo = key === 'y' || (shiftKey && key.toLowerCase() === 'z');
    if (key !== 'z' && !isRedo) return;
    event.preventDefault();
    if (isRedo) this.#shelf.store.redo();
    else this.#shelf.store.undo();
  };

  readonly #onDrag = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.#isDropping = event.type === 'dragover';
    const file = event.type === 'drop' ? event.dataTransfer.files[0] : undefined;
    if (file) this.#open.state.readFile(file);
    this.requestUpdate();
  };

  protected override render(): TemplateResult {
    const view = this.#view();
    const { store } = this.#shelf;
    const travel = { undo: () => store.undo(), redo: () => store.redo() };
    return html`<div
      class="page ${this.#isDropping ? 'dropping' : ''}"
      lang=${view.ui}
      @keydown=${this.#onKey}
      @dragover=${this.#onDrag}
      @dragleave=${this.#onDrag}
      @drop=${this.#onDrag}
    >
      ${headerTemplate(view, travel)}
      <div class="columns">
        <div class="part">
          <h2 id="part-title">${view.words.pages[view.page]}</h2>
          ${templates[view.page](view)}
        </div>
        ${previewTemplate(view)}
      </div>
      <div class="announcement" role="status">${this.#announcement}</div>
    </div>`;
  }
}

/** Called, not run by an import: bundlers drop imports of what exports nothing that is used. */
export function defineDesk(): void {
  if (customElements.get('conference-desk')) return;
  customElements.define('session-grid', SessionGrid);
  customElements.define('conference-desk', ConferenceDesk);
}
