/** A programme with everything that a programme can hold, written for the tests. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { ConferenceDocument } from '../../../src/index.js';
import '../../../src/widgets/agenda-timeline/define.js';
import { loadLocale } from '../../intl/loaded-locale.js';
import { createFormatters } from '../../../src/intl/formats/formatters.js';
import { parseAgenda } from '../../../src/model/agenda.js';
import type { Agenda } from '../../../src/model/conference.js';
import { readContext } from '../../../src/model/document-context.js';
import type { AgendaTimelineElement } from '../../../src/widgets/agenda-timeline/index.js';
import {
  createSearchIndex,
  type SearchIndex,
} from '../../../src/widgets/agenda-timeline/programme/agenda-search.js';
import {
  buildAgenda,
  type AgendaModel,
} from '../../../src/widgets/agenda-timeline/programme/agenda-view-model.js';

import type { SessionView } from '../../../src/widgets/agenda-timeline/programme/session-view.js';

export const programme = {
  version: 1,
  language: 'en',
  timeZone: 'Asia/Baku',
  rooms: [
    { id: 'a', name: { en: 'Grand Hall', az: 'Böyük zal' } },
    { id: 'b', name: 'Hall B' },
    { id: 'c', name: 'Studio' },
    { id: 'empty', name: 'Never used' },
  ],
  tracks: [
    { id: 'eco', name: { en: 'Economy', az: 'İqtisadiyyat' }, color: '#F9B000' },
    { id: 'art', name: 'Culture', color: '#1b1464' },
  ],
  speakers: [
    { id: 'p1', name: 'Aygün Məmmədova', affiliation: 'Baku State University' },
    { id: 'p2', name: 'Hannah Østergård', affiliation: 'Nordic Centre' },
  ],
  sessions: [
    {
      id: 'open',
      title: 'Opening',
      start: '2026-12-01T09:00',
      end: '2026-12-01T10:00',
      kind: 'plenary',
      languages: ['az'],
      interpretation: ['en', 'ru'],
      openToPress: true,
      speakers: [{ id: 'p1' }, { id: 'p2', role: 'moderator' }],
      url: 'https://organiser.example/open',
    },
    {
      id: 'eco1',
      title: { en: 'The Caspian economy', az: 'Xəzər iqtisadiyyatı' },
      start: '2026-12-01T10:00',
      end: '2026-12-01T11:30',
      room: 'a',
      track: 'eco',
      languages: ['en'],
      interpretation: ['az'],
      speakers: ['p2'],
      abstract: 'On trade and transit.',
    },
    {
      id: 'art1',
      title: 'Mugham',
      start: '2026-12-01T10:00',
      end: '2026-12-01T10:45',
      room: 'b',
      track: 'art',
      languages: ['az'],
      state: 'delayed',
      previous: { start: '2026-12-01T09:45' },
      stateNote: 'The opening runs longer.',
    },
    {
      id: 'art2',
      title: 'Silk Road archives',
      start: '2026-12-01T10:45',
      end: '2026-12-01T11:30',
      room: 'b',
      track: 'art',
      languages: ['en'],
      state: 'cancelled',
      stateNote: 'The speaker is ill.',
    },
    {
      id: 'short',
      title: 'Lightning talk',
      start: '2026-12-01T10:50',
      end: '2026-12-01T11:00',
      room: 'b',
      languages: ['en'],
    },
    {
      id: 'work',
      title: 'Workshop',
      start: '2026-12-01T10:15',
      end: '2026-12-01T12:00',
      room: 'c',
      kind: 'workshop',
      languages: ['de'],
    },
    {
      id: 'lunch',
      title: 'Lunch',
      start: '2026-12-01T12:00',
      end: '2026-12-01T13:00',
      kind: 'break',
    },
    {
      id: 'moved',
      title: 'Energy',
      start: '2026-12-01T13:00',
      end: '2026-12-01T14:00',
      room: 'b',
      state: 'moved',
      previous: { start: '2026-12-01T13:30', room: 'a' },
      languages: ['en'],
    },
    {
      id: 'gala',
      title: 'Gala',
      start: '2026-12-01T21:00',
      end: '2026-12-02T01:00',
      kind: 'social',
    },
    {
      id: 'night',
      title: 'Night walk',
      start: '2026-12-02T00:30',
      end: '2026-12-02T02:00',
      kind: 'social',
    },
    {
      id: 'day2',
      title: 'Second day',
      start: '2026-12-02T09:30',
      end: '2026-12-02T10:30',
      room: 'a',
      languages: ['en'],
    },
    {
      id: 'end',
      title: 'Closing',
      start: '2026-12-02T10:30',
      end: '2026-12-02T11:30',
      room: 'c',
      languages: ['en'],
    },
  ],
} as const;

/** Twenty sessions a day from 1 December 2026, `s0` … in the order of the page, in two rooms by turns. */
export const longProgramme = (count: number): Written => ({
  version: 1,
  language: 'en',
  timeZone: 'Asia/Baku',
  rooms: programme.rooms,
  sessions: Array.from({ length: count }, (_, index) => ({
    id: `s${index}`,
    title: `Session ${index}`,
    start: new Date(
      Date.UTC(2026, 11, 1 + Math.floor(index / 20), 5, (index % 20) * 30),
    ).toISOString(),
    duration: 30,
    room: index % 2 === 0 ? 'a' : 'b',
  })),
});

/** Ids as they stand on the page. */
export const inTimeOrder = [...programme.sessions]
  .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))
  .map(({ id }) => id);

export type Written = Readonly<Record<string, unknown>>;

export function read(value: unknown, timeZone = 'Asia/Baku'): Agenda {
  const agenda = parseAgenda(value, readContext(value, { timeZone, report: () => undefined }));
  if (!agenda) throw new Error('The fixture is no programme.');
  return agenda;
}

/** Sessions of one shape, `{id, start, end, …}` in Asia/Baku. */
export const sessionsOf = (sessions: readonly Written[]): Agenda =>
  read({ timeZone: 'Asia/Baku', rooms: programme.rooms, sessions });

export async function model(
  value: unknown = programme,
  choice: { timeZone?: string; viewerZone?: string; language?: string } = {},
  venueZone = 'Asia/Baku',
): Promise<AgendaModel> {
  const { timeZone = 'both', viewerZone = 'Asia/Baku', language = 'en' } = choice;
  const locale = await loadLocale(language);
  return buildAgenda({
    agenda: read(value),
    context: { language: 'en', timeZone: venueZone },
    viewerZone,
    timeZone,
    language,
    formatters: (zone) => createFormatters(locale, zone),
  });
}

/** The view of one session, in Asia/Baku. */
export async function oneSession(session: Written): Promise<SessionView> {
  const { sessions } = await model({
    timeZone: 'Asia/Baku',
    sessions: [{ id: 'one', title: 'One', ...session }],
  });
  return sessions[0] as SessionView;
}

/** A search over a programme that is ready at once. */
export async function searchIndex(value: unknown = programme): Promise<SearchIndex> {
  const { sessions } = await model(value);
  const index = createSearchIndex({
    sessions,
    agenda: read(value),
    clock: () => 0,
    pause: () => Promise.resolve(),
  });
  await index.ready;
  return index;
}

export const all = (element: Element, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

export function one(element: Element, selector: string): HTMLElement {
  const [found] = all(element, selector);
  expect(found, selector).to.not.equal(undefined);
  return found as HTMLElement;
}

export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

const without = (element: Element | null | undefined, selector: string): string => {
  const copy = element?.cloneNode(true) as Element | undefined;
  for (const part of copy?.querySelectorAll(selector) ?? []) part.remove();
  return textOf(copy);
};

/** What the eye has, and what the ear has, where they are not the same. */
export const seenOf = (element: Element | null | undefined): string =>
  without(element, '.hidden-text');
export const heardOf = (element: Element | null | undefined): string =>
  without(element, '[aria-hidden="true"]');

/** Ids of the sessions that are shown, in the order of the page. */
export const shown = (element: Element): string[] =>
  all(element, '[part~="session"]')
    .filter((session) => session.checkVisibility())
    .map((session) => session.dataset['id'] ?? '');

export interface Setting {
  readonly value?: unknown;
  /** Whose favourites it keeps; a conference of its own by default. */
  readonly event?: string;
  readonly width?: number;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** Test files run side by side in one browser, which keeps favourites per conference. */
export const withEvent = (value: unknown, id: string): ConferenceDocument =>
  (typeof value === 'object' && value !== null && !Array.isArray(value)
    ? { event: { id }, ...value }
    : value) as ConferenceDocument;

/** An agenda in a box of a width, with its programme on the page. */
export async function agenda(setting: Setting = {}): Promise<AgendaTimelineElement> {
  const { value = programme, event = crypto.randomUUID(), width = 700, attributes = {} } = setting;
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.width = `${width}px`;
  const element = document.createElement('conf-agenda-timeline');
  element.lang = 'en';
  for (const [name, text] of Object.entries(attributes)) element.setAttribute(name, text);
  element.conference = withEvent(value, event);
  box.append(element);
  await waitUntil(() => all(element, '.agenda').length > 0, 'the agenda is there', {
    timeout: 8000,
  });
  await element.updateComplete;
  await settled(element);
  return element;
}

/** Opens what stands below the toolbar, as a person does. */
export async function openPanel(
  element: AgendaTimelineElement,
  panel: 'filter' | 'take-along',
): Promise<void> {
  one(element, `[part="${panel}"]`).click();
  const content = panel === 'filter' ? '.option' : '.along';
  await waitUntil(() => all(element, content).length > 0, 'the panel is there', { timeout: 8000 });
  // What makes calendar files is another file than the panel.
  await waitUntil(() => all(element, '.along .notice').length === 0, 'the files are there');
  await element.updateComplete;
}

/** Two frames: one in which the container is measured, one with what came of it. */
export async function settled(element: AgendaTimelineElement): Promise<void> {
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  await element.updateComplete;
}

export async function type(element: AgendaTimelineElement, text: string): Promise<void> {
  const field = one(element, '[part~="search"]') as HTMLInputElement;
  const filtered = new Promise((resolve) =>
    element.addEventListener('conf-filter', resolve, { once: true }),
  );
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await filtered;
  await element.updateComplete;
}
