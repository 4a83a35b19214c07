/** `<docs-css-to-copy>`: custom properties as a style sheet, with a button that copies it. */
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { formatCss } from './tokens.js';
import './token-editor.css';

class CssToCopy extends LitElement {
  static override readonly properties = {
    values: { attribute: false },
    of: { type: String },
    message: { state: true },
  };

  declare values: ReadonlyMap<string, string>;
  /** What the style sheet is of, for those who hear the page. */
  declare of: string;
  declare message: string;

  constructor() {
    super();
    this.values = new Map();
    this.of = '';
    this.message = '';
  }

  /** In light DOM, where Storybook styles code. */
  override createRenderRoot(): this {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('values')) this.message = '';
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(formatCss(this.values));
      this.message = 'Copied.';
    } catch {
      this.message = 'The browser does not allow it: select the text and copy it.';
    }
  }

  protected override render(): TemplateResult {
    const name = this.of === '' ? '' : ` of ${this.of}`;
    return html`<p>
        <button type="button" aria-label=${`Copy the CSS${name}`} @click=${() => void this.#copy()}>
          Copy the CSS
        </button>
        <span role="status">${this.message}</span>
      </p>
      <div class="token-css">
        <pre tabindex="0" aria-label=${`CSS${name}`}><code>${formatCss(this.values)}</code></pre>
      </div>`;
  }
}

if (!customElements.get('docs-css-to-copy')) customElements.define('docs-css-to-copy', CssToCopy);
