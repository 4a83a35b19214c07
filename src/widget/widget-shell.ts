/**
 * What every widget's shadow tree has around its content: the root box with language and theme,
 * and the slot that shows fallback content until there is something better.
 */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { isServer } from './page/is-server.js';
import { str, type Translate } from '../intl/translate.js';
import { lacksDerivedColors, readUsedScheme } from './styles/used-scheme.js';
import { noticeTemplate, retryButton } from './notice-template.js';
import { hasFallback, hasPageContent, hasSlotted } from './page/light-content.js';
import { readTheme } from './read-option.js';

/** What the page has chosen about the frame around a widget's content. */
export interface Shell {
  readonly status: 'idle' | 'loading' | 'data' | 'failed';
  readonly theme: 'auto' | 'light' | 'dark';
  /** Language of the widget's words, for `lang` on its root. */
  readonly language: string;
  /** The page gave content to show while the widget is not there. */
  readonly hasFallback: boolean;
  /** The element was never closed: the rest of the page is inside it. */
  readonly hasPageContent: boolean;
  /** The page has content of its own for above and below the widget. */
  readonly hasHeader: boolean;
  readonly hasFooter: boolean;
  /** The page's own content for this moment, in the place of the widget's: the slot it is in. */
  readonly instead: 'empty' | 'error' | undefined;
  readonly translate: Translate;
  /** When the copy was fetched that stands in for a source that failed. */
  readonly asOf: string | undefined;
  /** A part of the script could not be loaded, so that something is missing. */
  readonly isIncomplete: boolean;
  /** Asks the source once more; only where there is one. */
  readonly onRetry: (() => void) | undefined;
  /** A visitor has had it asked, and it has not come yet: the button stays where the focus is. */
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
  /** There is nothing to show: the source has no entries, or could not be loaded. */
  readonly moment: 'empty' | 'error' | undefined;
};

/** Reads the frame from the page; on a server there is no page, and nothing is slotted. */
export function readShell(host: ShellHost, { moment, ...given }: GivenShell): Shell {
  const theme = readTheme(host.theme);
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

/** The widget when there is content, else its fallback; never an empty box. */
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

/** Notes about the content: that a part could not be loaded, or that the data is an old copy. */
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
