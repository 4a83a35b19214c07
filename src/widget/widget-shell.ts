/**
 * The part of a widget's shadow tree around its content: the root box with language and theme, and
 * the slot that shows fallback content until there is content of the widget's own.
 */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { isServer } from './page/is-server.js';
import { str, type Translate } from '../intl/translate.js';
import { lacksDerivedColors, readUsedScheme } from './styles/used-scheme.js';
import { noticeTemplate, retryButton } from './notice-template.js';
import { hasFallback, hasPageContent, hasSlotted } from './page/light-content.js';
import { readOption, themes } from './read-option.js';

/** The facts that decide what stands around a widget's content. */
export interface Shell {
  readonly status: 'idle' | 'loading' | 'data' | 'failed';
  readonly theme: 'auto' | 'light' | 'dark';
  /** Language of the widget's words, for `lang` on its root. */
  readonly language: string;
  /** Whether the page gave content to show while the widget has none. */
  readonly hasFallback: boolean;
  /** Whether the element was never closed, so that the rest of the page is inside it. */
  readonly hasPageContent: boolean;
  /** Whether the page has content for the slots above and below the widget. */
  readonly hasHeader: boolean;
  readonly hasFooter: boolean;
  /**
   * The slot with the page's own content for this situation, which replaces the widget's notice.
   */
  readonly instead: 'empty' | 'error' | undefined;
  readonly translate: Translate;
  /** The age of the copy that is shown where a source failed, in words. */
  readonly asOf: string | undefined;
  /** Whether a lazy part could not be loaded, so that something is missing. */
  readonly isIncomplete: boolean;
  /** Requests the source again; `undefined` where there is no source. */
  readonly onRetry: (() => void) | undefined;
  /**
   * Whether a visitor has pressed the button and no answer has come yet; the button stays, since it
   * has the focus.
   */
  readonly isRetried: boolean;
}

/** The widget as its shell sees it. */
export interface ShellHost extends LitElement {
  theme: string | null | undefined;
}

type GivenShell = Omit<
  Shell,
  'theme' | 'hasFallback' | 'hasPageContent' | 'hasHeader' | 'hasFooter' | 'instead'
> & {
  /** Why there is nothing to show: the source has no entries, or could not be loaded. */
  readonly moment: 'empty' | 'error' | undefined;
};

/** Reads the facts from the page; on a server there is no page, so that nothing is slotted. */
export function readShell(host: ShellHost, { moment, ...given }: GivenShell): Shell {
  const theme = readOption('theme', host.theme, themes);
  return {
    ...given,
    theme: theme === 'auto' && lacksDerivedColors() ? readUsedScheme(host) : theme,
    instead: !isServer && moment && hasSlotted(host, moment) ? moment : undefined,
    hasFallback: !isServer && hasFallback(host),
    hasPageContent: !isServer && hasPageContent(host),
    hasHeader: !isServer && hasSlotted(host, 'header'),
    hasFooter: !isServer && hasSlotted(host, 'footer'),
  };
}

/** Shows the widget when there is content, else its fallback; never an empty box. */
export function shellTemplate(shell: Shell, widget: TemplateResult | undefined): TemplateResult {
  const { theme, language, hasPageContent, hasHeader, hasFooter, instead } = shell;
  const content = instead ? undefined : widget;
  return html`
    ${hasHeader ? html`<slot name="header"></slot>` : nothing}
    <div class="root ${theme}" lang=${language}>
      ${content ? notesTemplate(shell) : nothing}${content ?? waitingTemplate(shell)}
    </div>
    ${instead ? html`<slot name=${instead}></slot>` : nothing}
    ${
      (content || instead) && !hasPageContent
        ? nothing
        : html`<slot class=${content ? 'page' : 'fallback'}></slot>`
    }
    ${hasFooter ? html`<slot name="footer"></slot>` : nothing}
  `;
}

/** Notes above the content: a part could not be loaded, or the data is an old copy. */
function notesTemplate({
  asOf: time,
  isIncomplete,
  translate,
}: Shell): TemplateResult | typeof nothing {
  if (time !== undefined) {
    return noticeTemplate(
      'note',
      translate(str`As of ${time}. The latest version could not be loaded.`),
    );
  }
  if (!isIncomplete) return nothing;
  return noticeTemplate(
    'note',
    translate(
      'Part of this could not be loaded. It will be tried again when the network is back.',
      {
        desc: 'Shown above a widget when a part of its script was lost on the way',
      },
    ),
  );
}

function waitingTemplate({
  status,
  hasFallback,
  instead,
  translate,
  onRetry,
  isRetried,
}: Shell): TemplateResult | typeof nothing {
  if (hasFallback || instead) return nothing;
  const button = onRetry && retryButton(onRetry, translate);
  if (status === 'loading') {
    return noticeTemplate(
      'loading',
      translate('Loading…', { desc: 'Shown while data is on its way' }),
      isRetried ? button : undefined,
    );
  }
  if (status === 'failed') {
    return noticeTemplate(
      'failed',
      translate('This content could not be loaded.', {
        desc: 'Shown to visitors when nothing could be loaded and the page gave no other content',
      }),
      button,
    );
  }
  return nothing;
}
