/**
 * Defines the live blocks of documentation pages: elements that render into light DOM, where
 * Storybook's styles apply.
 */
import { html, render, type TemplateResult } from 'lit';

type Draw = (block: HTMLElement) => TemplateResult | Promise<TemplateResult>;

/** In light DOM, so that tables and code look as everywhere else on the page. */
export function defineBlock(tag: string, draw: Draw): void {
  // A page that is edited while it is open registers its blocks again.
  if (customElements.get(tag)) return;
  customElements.define(
    tag,
    class extends HTMLElement {
      async connectedCallback(): Promise<void> {
        this.setAttribute('aria-busy', 'true');
        try {
          render(await draw(this), this);
        } catch (error) {
          render(html`<p role="alert">This part could not be shown: ${String(error)}</p>`, this);
        }
        this.removeAttribute('aria-busy');
      }
    },
  );
}

/** A file of the build; Storybook serves `dist` beside its pages. */
export async function readBuilt(file: string): Promise<unknown> {
  const answer = await fetch(`dist/${file}`);
  if (!answer.ok) throw new Error(`dist/${file}: ${answer.status}`);
  return answer.json();
}

/** Text with `code` between backticks. */
export function withCode(text = ''): (string | TemplateResult)[] {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part));
}

type Cell = string | TemplateResult | readonly (string | TemplateResult)[];

export function tableOf(
  heads: readonly string[],
  rows: readonly (readonly Cell[])[],
): TemplateResult {
  return html`<table>
    <thead>
      <tr>
        ${heads.map((head) => html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (cells) =>
          html`<tr>
            ${cells.map((cell) => html`<td>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** `a | b | c` of several values, each as code. */
export function listOfCode(values: readonly string[]): (string | TemplateResult)[] {
  return values.flatMap((value, index) => [index > 0 ? ' · ' : '', html`<code>${value}</code>`]);
}
