/** `<docs-finished-looks>`: six looks as they are, each with its CSS. */
import { html, LitElement, type TemplateResult } from 'lit';
import '../../../src/all.js';
import { looks, type Look } from './looks.js';
import { readPreview } from './preview-conference.js';
import { formatCss } from './tokens.js';
import './token-editor.css';

class FinishedLooks extends LitElement {
  static override readonly properties = { conference: { state: true } };

  declare conference: unknown;

  /** In light DOM, where Storybook styles headings and code. */
  override createRenderRoot(): this {
    return this;
  }

  protected override firstUpdated(): void {
    void readPreview().then((conference) => (this.conference = conference));
  }

  protected override updated(): void {
    looks.forEach(({ page, scheme, values }, index) => {
      const box = this.querySelectorAll<HTMLElement>('.token-page')[index];
      box?.style.setProperty('background', page);
      box?.style.setProperty('color-scheme', scheme);
      for (const [name, value] of values) box?.style.setProperty(name, value);
    });
  }

  protected override render(): TemplateResult {
    return html`${looks.map((look) => this.#lookTemplate(look))}`;
  }

  #lookTemplate({ name, about, values }: Look): TemplateResult {
    return html`<h3>${name}</h3>
      <p>${about}</p>
      <section class="token-page" aria-label=${name}>
        <conf-event-card .conference=${this.conference} label=${`Event, ${name}`}></conf-event-card>
        <conf-news-ticker
          .conference=${this.conference}
          mode="list"
          limit="2"
          label=${`News, ${name}`}
        ></conf-news-ticker>
        <conf-partner-strip
          .conference=${this.conference}
          label=${`Partners, ${name}`}
        ></conf-partner-strip>
      </section>
      <pre class="token-css" tabindex="0" aria-label=${`CSS of ${name}`}><code>${formatCss(
        values,
      )}</code></pre>`;
  }
}

if (!customElements.get('docs-finished-looks')) {
  customElements.define('docs-finished-looks', FinishedLooks);
}
