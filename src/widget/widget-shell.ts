/**
 * What every widget's shadow tree has around its content: the root box with language and theme,
 * and the slot that shows fallback content until there is something better.
 */
import { html, isServer, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Translate } from '../intl/translate.js';
import { hasFallback, hasPageContent } from './page/light-content.js';

/** What the page decides about a widget's frame. */
export interface Shell {
  readonly status: 'idle' | 'loading' | 'data' | 'failed';
  readonly theme: 'auto' | 'light' | 'dark';
  /** Language of the widget's words, for `lang` on its root. */
  readonly language: string;
  /** The page gave content to show while the widget is not there. */
  readonly hasFallback: boolean;
  /** The element was never closed: the rest of the page is inside it. */
  readonly hasPageContent: boolean;
  readonly translate: Translate;
  /** A word about the content, above it. */
  readonly note?: TemplateResult | undefined;
}

/** The elements' side of a shell. */
export interface ShellHost extends LitElement {
  theme: string | null | undefined;
}

/** Reads the frame from the page; on a server there is no page, and nothing is slotted. */
export function readShell(
  host: ShellHost,
  { status, language, translate }: Pick<Shell, 'status' | 'language' | 'translate'>,
): Shell {
  const theme = host.theme === 'light' || host.theme === 'dark' ? host.theme : 'auto';
  return {
    status,
    language,
    translate,
    theme,
    hasFallback: !isServer && hasFallback(host),
    hasPageContent: !isServer && hasPageContent(host),
  };
}

/** The widget when there is content, else its fallback; never an empty box. */
export function shellTemplate(shell: Shell, content: TemplateResult | undefined): TemplateResult {
  const { theme, language, hasPageContent, note } = shell;
  return html`
    <div class="root ${theme}" lang=${language}>
      ${note ?? nothing}${content ?? waitingTemplate(shell)}
    </div>
    ${
      content && !hasPageContent
        ? nothing
        : html`<slot class=${content ? 'page' : 'fallback'}></slot>`
    }
  `;
}

function waitingTemplate({
  status,
  hasFallback,
  translate,
}: Shell): TemplateResult | typeof nothing {
  if (hasFallback) return nothing;
  if (status === 'loading') {
    return html`<p class="notice" part="notice">
      ${translate('Loading…', { desc: 'Shown while data is on its way' })}
    </p>`;
  }
  if (status === 'failed') {
    return html`<p class="notice" part="notice">
      ${translate('This content could not be loaded.', {
        desc: 'Shown to visitors when nothing could be loaded and the page gave no other content',
      })}
    </p>`;
  }
  return nothing;
}
