/** The programme: days to choose from, and the table. */
import { html, type TemplateResult } from 'lit';
import { entriesOf, stringAt } from '../document/document.js';
import { columnsOf, type Column } from '../document/session-cells.js';
import { readClock, zoneOf } from '../document/session-times.js';
import { anyTextIn, languageOfDocument } from '../document/texts.js';
import type { GridModel } from '../grid/session-grid.js';
import type { DeskView } from './desk-view.js';

const dayOf = (view: DeskView, index: number): string => {
  const session = entriesOf(view.document, 'sessions')[index];
  return session ? readClock(session, zoneOf(view.document)).day : '';
};

function daysOf(view: DeskView): readonly string[] {
  const days = entriesOf(view.document, 'sessions').map((_, index) => dayOf(view, index));
  return [...new Set(days)].filter((day) => day !== '').sort();
}

function headingOf(column: Column, { words, languages }: DeskView): string {
  const heading = words.headings[column.field];
  return column.field === 'title' && languages.length > 1
    ? `${heading} (${column.language})`
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
  const sessions = entriesOf(document, 'sessions');
  const all = sessions.map((_, index) => index);
  // A session that has no day yet would be nowhere else.
  const rows = day === '' ? all : all.filter((index) => ['', day].includes(dayOf(view, index)));
  const last = dayOf(view, rows.at(-1) ?? -1);
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
  };
}

export function sessionsTemplate(view: DeskView): TemplateResult {
  const { words, day, change } = view;
  const days = daysOf(view);
  const dayButton = (value: string, name: string): TemplateResult =>
    html`<li>
      <button type="button" aria-pressed=${value === day} @click=${() => change({ day: value })}>
        ${name}
      </button>
    </li>`;
  return html`<ul class="choices" role="list" aria-label=${words.days}>
      ${dayButton('', words.allDays)} ${days.map((one) => dayButton(one, one))}
    </ul>
    <session-grid .model=${modelOf(view)}></session-grid>
    <p class="hint">${words.gridHint}</p>`;
}
