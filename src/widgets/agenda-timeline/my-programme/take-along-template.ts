/** The panel of “Save or share”. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { str, type Translate } from '../../../intl/translate.js';
import type { AgendaModel } from '../programme/agenda-view-model.js';
import { countWords } from '../page/agenda-words.js';
import { copyTemplate, type Copied } from './copy-template.js';
import { favoriteCountWords } from './favorite-words.js';

export interface TakeAlongFrame {
  readonly translate: Translate;
  readonly model: AgendaModel;
  /** State of the lazy file that makes calendar files. */
  readonly files: 'ready' | 'loading' | 'lost';
  readonly withFavorites: boolean;
  /** The number of favourites; `shown` is the number of sessions that the filters leave. */
  readonly favorites: number;
  readonly shown: number;
  /** The link that carries the favourites to another device; `undefined` without favourites. */
  readonly link: string | undefined;
  readonly code: readonly (readonly boolean[])[] | undefined;
  readonly copied: Copied | undefined;
  readonly subscribeUrl: string | undefined;
  readonly onCopy: () => void;
  readonly onFile: (click: Event, which: 'shown' | 'favorites') => void;
  readonly onSubscribe: () => void;
}

export function takeAlongTemplate(frame: TakeAlongFrame): TemplateResult {
  const { translate, withFavorites } = frame;
  return html`<div class="panel along">
    <div class="files">
      <p class="along-name">${translate('Add to a calendar', { desc: 'Above calendar files' })}</p>
      ${filesTemplate(frame)}
    </div>
    ${withFavorites ? carryTemplate(frame) : nothing}
  </div>`;
}

function carryTemplate(frame: TakeAlongFrame): TemplateResult {
  const { translate, link } = frame;
  const words = translate('Star sessions to take them to another device with a link.');
  return html`<div class="carry">
    <p class="along-name">${translate('On another device')}</p>
    ${link === undefined ? html`<p>${words}</p>` : linkTemplate(link, frame)}
  </div>`;
}

function filesTemplate(frame: TakeAlongFrame): TemplateResult {
  const { translate, files, subscribeUrl, onSubscribe } = frame;
  return html`<ul>
    ${
      files === 'ready'
        ? saveTemplate(frame)
        : html`<li class="notice" role="status">
            ${
              files === 'lost'
                ? translate('The calendars could not be loaded. Please try again later.')
                : translate('Loading…', { desc: 'Shown while data is on its way' })
            }
          </li>`
    }
    ${
      subscribeUrl
        ? html`<li>
            <a part="link" href=${subscribeUrl.replace(/^https?:/, 'webcal:')} @click=${onSubscribe}
              >${translate('Subscribe to updates')}</a
            >
          </li>`
        : nothing
    }
  </ul>`;
}

function saveTemplate(frame: TakeAlongFrame): TemplateResult {
  const { translate, model, favorites, shown, onFile } = frame;
  const count = countWords(shown, translate, model);
  const own = favoriteCountWords(favorites, model, translate);
  return html`${
    favorites > 0
      ? html`<li>
          <a part="link" href="#" @click=${(click: Event) => onFile(click, 'favorites')}
            >${translate(str`My favourites (.ics): ${own}`)}</a
          >
        </li>`
      : nothing
  }
  ${
    shown > 0
      ? html`<li>
          <a part="link" href="#" @click=${(click: Event) => onFile(click, 'shown')}
            >${translate(str`All sessions shown (.ics): ${count}`)}</a
          >
        </li>`
      : nothing
  }`;
}

function linkTemplate(link: string, frame: TakeAlongFrame): TemplateResult {
  const { translate, code, copied, onCopy } = frame;
  return html`<p>
      ${translate('Open this link on the other device to add your favourites there.')}
    </p>
    ${copyTemplate({ link, copied, translate, onCopy })}
    ${code ? codeTemplate(code, translate) : nothing}`;
}

/** The QR code, dark on light in every theme, as scanners expect it. */
function codeTemplate(rows: readonly (readonly boolean[])[], translate: Translate): TemplateResult {
  const path = rows
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  const size = rows.length;
  return html`<svg
    class="code"
    part="code"
    role="img"
    aria-label=${translate('QR code of this link, for the camera of another device')}
    viewBox="0 0 ${size} ${size}"
    shape-rendering="crispEdges"
  >
    ${svg`<path fill="#fff" d="M0 0h${size}v${size}h-${size}z" /><path fill="#000" d=${path} />`}
  </svg>`;
}
