/** `<docs-token-editor>`: edits the custom properties and shows the widgets on a light and a dark page. */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import '../../../src/all.js';
import { sampleConference } from '../../site/sample/sample-conference.js';
import './css-to-copy.js';
import { measureContrast, type ShownContrast } from './shown-contrast.js';
import { tokens, type Token } from './tokens.js';
import './token-editor.css';

const pages = ['light', 'dark'] as const;

/** WCAG 1.4.3. */
const enough = 4.5;

class TokenEditor extends LitElement {
  static override readonly properties = {
    values: { state: true },
    contrasts: { state: true },
    message: { state: true },
  };

  declare values: ReadonlyMap<string, string>;
  declare contrasts: Readonly<Record<string, readonly ShownContrast[]>>;
  declare message: string;

  readonly #conference = sampleConference(Date.now(), document.baseURI);

  constructor() {
    super();
    this.values = new Map();
    this.contrasts = {};
    this.message = '';
  }

  /** In light DOM, where Storybook styles tables and code. */
  override createRenderRoot(): this {
    return this;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('values')) return;
    for (const { name } of tokens) {
      const value = this.values.get(name) ?? '';
      for (const page of this.querySelectorAll<HTMLElement>('.token-page')) {
        page.style.setProperty(name, value);
      }
    }
    void this.#measureSoon();
  }

  /** Once the widgets have drawn what they were given. */
  async #measureSoon(): Promise<void> {
    const widgets = [...this.querySelectorAll<LitElement>('.token-page > :not(h3)')];
    for (const widget of widgets) await widget.updateComplete;
    this.contrasts = Object.fromEntries(
      pages.map((name) => {
        const page = this.querySelector(`.token-page.${name}`);
        return [name, page ? measureContrast(page) : []];
      }),
    );
  }

  #set({ name, kind }: Token, written: string): void {
    const values = new Map(this.values);
    const value = kind === 'length' && written !== '' ? `${written}px` : written.trim();
    if (value === '') values.delete(name);
    else values.set(name, value);
    this.values = values;
    this.message = '';
  }

  #reset(): void {
    this.values = new Map();
    this.message = 'Everything is as it was.';
  }

  protected override render(): TemplateResult {
    return html`
      <form
        class="token-fields"
        aria-label="Custom properties"
        @submit=${(event: Event) => event.preventDefault()}
      >
        ${tokens.map((token) => this.#fieldTemplate(token))}
      </form>
      <p>
        <button type="button" @click=${() => this.#reset()}>Reset</button>
        <span role="status">${this.message}</span>
      </p>
      <docs-css-to-copy .values=${this.values}></docs-css-to-copy>
      ${this.#contrastTemplate()}
      <div class="token-pages">${pages.map((name) => pageTemplate(name, this.#conference))}</div>
    `;
  }

  #fieldTemplate(token: Token): TemplateResult {
    const { name, label, kind, start, max } = token;
    const value = this.values.get(name);
    const write = ({ target }: Event): void => this.#set(token, (target as HTMLInputElement).value);
    const id = `token${name}`;
    const text = html`<label for=${id}>${label} <code>${name}</code></label>`;
    if (kind === 'length') {
      const shown = value?.replace('px', '') ?? start;
      return html`<div>
        ${text}
        <input
          id=${id}
          type="range"
          min="0"
          max=${max ?? nothing}
          .value=${shown}
          @input=${write}
        />
        <output for=${id}>${value ?? 'default'}</output>
      </div>`;
    }
    const picker =
      kind === 'colour'
        ? html`<input
            type="color"
            aria-label=${`${label}, colour picker`}
            .value=${/^#[\da-f]{6}$/i.test(value ?? '') ? (value ?? start) : start}
            @input=${write}
          />`
        : nothing;
    return html`<div>
      ${text}
      <input
        id=${id}
        type="text"
        spellcheck="false"
        placeholder="default"
        .value=${value ?? ''}
        @change=${write}
      />
      ${picker}
    </div>`;
  }

  #contrastTemplate(): TemplateResult {
    const { light = [], dark = [] } = this.contrasts;
    return html`<table>
      <caption>
        Contrast as drawn; WCAG asks for at least ${enough} to 1
      </caption>
      <thead>
        <tr>
          <th scope="col">what</th>
          <th scope="col">light page</th>
          <th scope="col">dark page</th>
        </tr>
      </thead>
      <tbody>
        ${light.map(
          ({ what, ratio }, index) =>
            html`<tr>
              <th scope="row">${what}</th>
              <td>${formatRatio(ratio)}</td>
              <td>${formatRatio(dark[index]?.ratio)}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }
}

function formatRatio(ratio: number | undefined): string {
  if (ratio === undefined) return 'not drawn yet';
  return `${ratio.toFixed(1)} to 1, ${ratio >= enough ? 'reads' : 'too low'}`;
}

/** The four widgets as a page of one colour scheme has them. */
function pageTemplate(name: string, conference: unknown): TemplateResult {
  const title = `${name === 'light' ? 'Light' : 'Dark'} page`;
  return html`<section class="token-page ${name}" aria-label=${title}>
    <h3>${title}</h3>
    <conf-event-card .conference=${conference} label=${`Event, ${title}`}></conf-event-card>
    <conf-news-ticker
      .conference=${conference}
      mode="list"
      limit="3"
      label=${`News, ${title}`}
    ></conf-news-ticker>
    <conf-partner-strip
      .conference=${conference}
      label=${`Partners, ${title}`}
    ></conf-partner-strip>
    <conf-agenda-timeline
      .conference=${conference}
      layout="list"
      label=${`Agenda, ${title}`}
    ></conf-agenda-timeline>
  </section>`;
}

if (!customElements.get('docs-token-editor')) {
  customElements.define('docs-token-editor', TokenEditor);
}
