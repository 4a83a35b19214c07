/** The programme: days to choose from, and the table. */
import { html, type TemplateResult } from 'lit';
import { entriesOf, stringAt, type DocumentObject } from '../document/document.js';
import { columnsOf, type Column } from '../document/session-cells.js';
import { readClock, zoneOf } from '../document/session-times.js';
import { anyTextIn, languageOfDocument } from '../document/texts.js';
import type { GridModel } from '../grid/session-grid.js';
import { nameOfLanguage } from '../words/language-name.js';
import type { SiteLanguage } from '../../site/words/site-languages.js';
import type { DeskView } from './desk-view.js';
import { namesTemplate } from './names-template.js';
import { sessionTemplate } from './session-template.js';

/** By session; a document never changes, and a thousand times are read once and not at each key. */
const days = new WeakMap<DocumentObject, readonly string[]>();

function daysOfSessions(document: DocumentObject): readonly string[] {
  const known = days.get(document);
  if (known) return known;
  const zone = zoneOf(document);
  const read = entriesOf(document, 'sessions').map((session) => readClock(session, zone).day);
  days.set(document, read);
  return read;
}

function headingOf(column: Column, { words, languages }: DeskView): string {
  const heading = words.headings[column.field];
  return column.field === 'title' && languages.length > 1
    ? `${heading} (${nameOfLanguage(column.language)})`
    : heading;
}

function namesIn(view: DeskView, list: 'rooms' | 'tracks'): readonly string[] {
  const { document, ui } = view;
  return entriesOf(document, list).map(({ name }) =>
    anyTextIn(name, ui, languageOfDocument(document)),
  );
}

function messageOf({ words, announce }: DeskView): GridModel['announce'] {
  return (message, count) => {
    const says = {
      'not-understood': words.notUnderstood,
      copied: words.copied,
      pasted: words.pasted,
    };
    announce(says[message](count));
  };
}

function modelOf(view: DeskView): GridModel {
  const { document, languages, words, day, apply } = view;
  const dates = daysOfSessions(document);
  const all = dates.map((_, index) => index);
  // A session that has no day yet would be nowhere else.
  const rows = day === '' ? all : all.filter((index) => ['', day].includes(dates[index] ?? ''));
  const last = dates[rows.at(-1) ?? -1] ?? '';
  const columns = columnsOf(languages);
  return {
    document,
    columns,
    rows,
    headings: columns.map((column) => headingOf(column, view)),
    context: {
      language: languageOfDocument(document),
      words,
      day: day || last || stringAt(document, ['event', 'start']).slice(0, 10),
    },
    label: words.grid,
    choices: {
      room: namesIn(view, 'rooms'),
      track: namesIn(view, 'tracks'),
      kind: Object.values(words.kinds),
      state: Object.values(words.states),
    },
    apply: (operation) => apply(operation),
    announce: messageOf(view),
    select: (index) => view.select('sessions', index),
  };
}

/** `23.06.2031`, and as Britons write it in English: the browser may have no Azerbaijani. */
const formatDay = (day: string, ui: SiteLanguage): string => {
  const [year, month, date] = day.split('-');
  return ui === 'en' ? `${date}/${month}/${year}` : `${date}.${month}.${year}`;
};

export function sessionsTemplate(view: DeskView): TemplateResult {
  const { words, day, change } = view;
  const dates = [...new Set(daysOfSessions(view.document))].filter((one) => one !== '').sort();
  const dayButton = (value: string, name: string): TemplateResult =>
    html`<li>
      <button type="button" aria-pressed=${value === day} @click=${() => change({ day: value })}>
        ${name}
      </button>
    </li>`;
  return html`<ul class="choices" role="list" aria-label=${words.days}>
      ${dayButton('', words.allDays)} ${dates.map((one) => dayButton(one, formatDay(one, view.ui)))}
    </ul>
    <session-grid .model=${modelOf(view)}></session-grid>
    <p class="hint">${words.gridHint}</p>
    ${sessionTemplate(view)}
    ${namesTemplate(
      words.namesOf,
      [
        { list: 'rooms', label: words.headings.room },
        { list: 'tracks', label: words.headings.track },
      ],
      view,
    )}`;
}
