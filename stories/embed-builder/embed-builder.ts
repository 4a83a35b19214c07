/**
 * The embed builder: settings on one side, the widget and its code on the other. All settings are
 * kept in the fragment of the page's address.
 */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import '../../src/all.js';
import type { LoadDetail } from '../../src/widget/events/load-event.js';
import { decodeUnknown } from '../../src/reading/decode-text.js';
import type { Problem } from '../../src/model/problem.js';
import { findWords } from '../../src/snippet/snippet-defaults.js';
import type { Snippet } from '../../src/snippet/snippet-html.js';
import { version } from '../../src/version.js';
import { download } from '../site/scripts/download.js';
import { Announcer } from '../../src/widget/announcer.js';
import { copyAloud, sayForAWhile } from './copy-aloud.js';
import { buildScript, buildSnippet } from './code/build-snippet.js';
import { builderStyles } from './builder-styles.js';
import type { BuilderView } from './builder-view.js';
import { loadBuiltFiles, type BuiltFiles } from './facts/built-files.js';
import type { FormId } from './code/code-forms.js';
import { codeTemplate } from './code/code-template.js';
import { DataController } from './data/data-controller.js';
import { factsTemplate, policyTemplate } from './facts/facts-template.js';
import { headerTemplate } from './header-template.js';
import { placeWidget } from './place-widget.js';
import { PrerenderController } from './code/prerender-controller.js';
import { previewTemplate } from './preview-template.js';
import { problemsTemplate } from './data/problems-template.js';
import { SettingsController } from './settings/settings-controller.js';
import { settingsTemplate } from './settings/settings-template.js';
import { readControls } from './settings/widget-controls.js';
import type { SiteLanguage } from '../site/words/site-languages.js';
import { words } from './words/words.js';

/** Milliseconds after the last key until the widget is made anew. */
const PATIENCE_MS = 250;

export class EmbedBuilder extends LitElement {
  static override readonly properties = {
    dist: { type: String },
    sample: { type: String },
    withSite: { type: Boolean, attribute: 'with-site' },
  };
  static override readonly styles = builderStyles;

  /** Address of the built package; `sample` is that of a conference to begin with. */
  declare dist: string;
  declare sample: string;
  /** Whether the other pages of the site lie beside this one. */
  declare withSite: boolean;

  readonly #announcer = new Announcer(this);
  readonly #data = new DataController(this);
  readonly #prerender = new PrerenderController(this);
  #settings: SettingsController | undefined;
  #built: BuiltFiles | undefined;
  #failure = '';
  #form: FormId = 'html';
  #optionProblems: readonly Problem[] = [];
  #placing: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.dist = 'dist/';
    this.sample = 'sample-conference.json';
    this.withSite = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#settings ??= new SettingsController(this, new URL(this.sample, document.baseURI).href);
    if (!this.#built) void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#placing);
  }

  get #folder(): URL {
    return new URL(this.dist, document.baseURI);
  }

  async #load(): Promise<void> {
    try {
      this.#built = await loadBuiltFiles(this.#folder);
    } catch (error) {
      this.#failure = String(error);
    }
    this.requestUpdate();
  }

  #buildView(
    built: BuiltFiles,
    { settings, fresh, address, isCut }: SettingsController,
  ): BuilderView {
    const controls = readControls(built.manifest, settings.widget);
    this.#data.follow(settings);
    const data = this.#data.state;
    const snippet = buildSnippet(settings, controls, data);
    if (this.#form === 'prerendered') {
      const worker = new URL('site/prerender.js', this.#folder).href;
      this.#prerender.follow(worker, snippet, data);
    }
    const { script, isOwn } = buildScript(settings, { version, hashes: built.hashes });
    const options = this.#optionProblems.map((one) => ({ ...one, of: 'source' as const }));
    return {
      settings,
      words: words[settings.ui],
      controls,
      data,
      problems: [...data.problems, ...options],
      snippet,
      script,
      wordsFile: isOwn
        ? undefined
        : findWords(script, snippet?.attributes.get('lang') ?? '', built.hashes),
      isOwnScript: isOwn,
      isSample: settings.src === fresh.src,
      address,
      isCut,
      weights: built.weights,
      form: this.#form,
      prerendered: this.#prerender.state,
      hasSite: this.withSite,
      ...this.#actions,
    };
  }

  readonly #actions: Pick<
    BuilderView,
    | 'set'
    | 'setAttribute'
    | 'setLook'
    | 'readFile'
    | 'chooseForm'
    | 'copy'
    | 'share'
    | 'reset'
    | 'downloadScripts'
  > = {
    set: (change) => this.#settings?.set(change),
    setAttribute: (name, value) => {
      const { attributes } = this.#settings?.settings ?? {};
      this.#settings?.set({ attributes: { ...attributes, [name]: value } });
    },
    setLook: (name, value) => {
      const { [name]: _, ...others } = this.#settings?.settings.look ?? {};
      this.#settings?.set({ look: value === '' ? others : { ...others, [name]: value } });
    },
    readFile: (file) => void this.#readFile(file),
    chooseForm: (form) => {
      this.#form = form;
      this.requestUpdate();
    },
    copy: (text, shown) => void copyAloud(this.#announcer, text, { shown, words: this.#words }),
    share: () => this.#share(),
    reset: () => this.#settings?.reset(),
    downloadScripts: () => void this.#downloadScripts(),
  };

  get #words(): BuilderView['words'] {
    return words[this.#settings?.settings.ui ?? 'en'];
  }

  async #readFile(file: File): Promise<void> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const text = await decodeUnknown(bytes, null, () => undefined);
    this.#settings?.set({ from: 'text', text });
  }

  async #downloadScripts(): Promise<void> {
    const { hashes = {} } = this.#built ?? {};
    try {
      const { zipScripts } = await import('./code/zip-scripts.js');
      download(`conference-widgets-${version}.zip`, await zipScripts(this.#folder, hashes));
    } catch (error) {
      sayForAWhile(this.#announcer, String(error));
    }
  }

  #share(): void {
    const settings = this.#settings;
    if (!settings) return;
    settings.write();
    const shown = this.renderRoot.querySelector('#address');
    void copyAloud(this.#announcer, settings.address, { shown, words: this.#words });
  }

  readonly #hear = (event: Event): void => {
    const { problems } = (event as CustomEvent<Pick<LoadDetail, 'problems'>>).detail;
    this.#optionProblems = problems.filter(({ path }) => path.startsWith('@'));
    this.requestUpdate();
  };

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#built) this.#placeLater(this.#snippet);
    const { ui } = this.#settings?.settings ?? {};
    if (ui === this.#spoken) return;
    this.#spoken = ui;
    this.dispatchEvent(new CustomEvent('ui-language', { detail: ui }));
  }

  /** The language that the page around was told last. */
  #spoken: SiteLanguage | undefined;

  #snippet: Snippet | undefined;

  #placeLater(snippet: Snippet | undefined): void {
    const place = this.renderRoot.querySelector('.place');
    if (!place) return;
    clearTimeout(this.#placing);
    // A widget whose data is gone is removed at once, since it would contradict the settings beside
    // it.
    const patience = snippet && place.firstElementChild ? PATIENCE_MS : 0;
    if (patience === 0) placeWidget(place, snippet);
    else this.#placing = setTimeout(() => placeWidget(place, snippet), patience);
  }

  protected override render(): TemplateResult {
    const settings = this.#settings;
    if (this.#failure !== '') return html`<p role="alert">${this.#failure}</p>`;
    if (!this.#built || !settings) return html``;
    const view = this.#buildView(this.#built, settings);
    this.#snippet = view.snippet;
    const { snippet } = view;
    return html`<div class="page" lang=${view.settings.ui}>
      ${headerTemplate(view)}
      <div class="columns">
        ${settingsTemplate(view)}
        <div class="results" @conf-load=${this.#hear} @conf-error=${this.#hear}>
          ${previewTemplate(view)} ${codeTemplate(view)} ${problemsTemplate(view)}
          ${
            snippet
              ? html`<div class="two">
                  ${factsTemplate(view, snippet)} ${policyTemplate(view, snippet)}
                </div>`
              : nothing
          }
        </div>
      </div>
      <div class="announcement" role="status">${this.#announcer.text.text}</div>
    </div>`;
  }
}

/** A function that is called, since bundlers drop an import of which nothing is used. */
export function defineEmbedBuilder(): void {
  if (!customElements.get('embed-builder')) customElements.define('embed-builder', EmbedBuilder);
}
