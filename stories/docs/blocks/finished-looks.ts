/** `<docs-finished-looks>`: six looks as they are, each with its CSS. */
import { html, LitElement, type TemplateResult } from 'lit';
import '../../../src/all.js';
import { sampleConference } from '../../site/sample/sample-conference.js';
import './css-to-copy.js';
import { looks, type Look } from './looks.js';
import './token-editor.css';

class FinishedLooks extends LitElement {
  readonly #conference = sampleConference(Date.now(), document.baseURI);

  /** In light DOM, where Storybook styles headings and code. */
  override createRenderRoot(): this {
    return this;
  }

  protected override firstUpdated(): void {
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
    const conference = this.#conference;
    return html`<h3>${name}</h3>
      <p>${about}</p>
      <section class="token-page look" aria-label=${name}>
        <div>
          <conf-event-card .conference=${conference} label=${`Event, ${name}`}></conf-event-card>
          <conf-news-ticker
            .conference=${conference}
            mode="list"
            limit="2"
            label=${`News, ${name}`}
          ></conf-news-ticker>
        </div>
        <div>
          <conf-agenda-timeline
            .conference=${conference}
            layout="list"
            label=${`Agenda, ${name}`}
          ></conf-agenda-timeline>
        </div>
        <conf-partner-strip
          .conference=${conference}
          label=${`Partners, ${name}`}
        ></conf-partner-strip>
      </section>
      <docs-css-to-copy of=${name} .values=${values}></docs-css-to-copy>`;
  }
}

if (!customElements.get('docs-finished-looks')) {
  customElements.define('docs-finished-looks', FinishedLooks);
}
