/** The filters of a programme, and the sessions that they leave. Pure. */
import type { Agenda, Session, SessionKind } from '../../../model/conference.js';
import type { ReportProblem } from '../../../model/problem.js';
import { primaryLanguage } from '../../../model/values/localized-text.js';
import type { AgendaFilters } from '../../../widget/events/filter-event.js';
import { reportUnknownIds } from '../../../widget/read-option.js';
import { phaseAt } from './agenda-state.js';
import type { AgendaPreset } from '../agenda-options.js';
import type { AgendaModel, DayView } from './agenda-view-model.js';
import type { SessionView } from './session-view.js';

/** Empty lists, `''` and `false` leave nothing out. */
export interface AgendaFilter extends AgendaFilters {
  /** A choice for the moment, which pages are neither told nor asked for. */
  readonly hidePast: boolean;
}

export const noFilter: AgendaFilter = {
  search: '',
  day: '',
  rooms: [],
  tracks: [],
  kinds: [],
  languages: [],
  follow: [],
  openToPress: false,
  favorites: false,
  hidePast: false,
};

export function presetFilter({ day, rooms, tracks, languages }: AgendaPreset): AgendaFilter {
  return { ...noFilter, day, rooms, tracks, languages: languages.map(primaryLanguage) };
}

/** Reports what a page presets and the programme does not have; gives the filter back. */
export function reportPreset(
  filter: AgendaFilter,
  model: AgendaModel,
  agenda: Agenda,
  report: ReportProblem,
): AgendaFilter {
  const { day, rooms, tracks, languages } = filter;
  const entry = (id: string): { readonly id: string } => ({ id });
  const days = model.days.map(({ key }) => entry(key));
  reportUnknownIds('day', [day], days, report);
  reportUnknownIds('room', rooms, agenda.rooms, report);
  reportUnknownIds('track', tracks, agenda.tracks, report);
  reportUnknownIds('language', languages, [...languagesOf(agenda.sessions)].map(entry), report);
  return filter;
}

/** The languages that sessions are in. */
export const languagesOf = (sessions: readonly Pick<Session, 'languages'>[]): ReadonlySet<string> =>
  new Set(sessions.flatMap(({ languages }) => languages.map(primaryLanguage)));

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');
const asList = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map(String) : [];

/**
 * Reads filters that a page has set, whose types nobody has checked. Fields that are absent do not
 * filter.
 */
export function readFilter(value: Readonly<Record<string, unknown>>): AgendaFilter {
  const lists = Object.fromEntries(facets.map((facet) => [facet, asList(value[facet])]));
  const filter = { ...noFilter, ...(lists as Pick<AgendaFilter, Facet>) };
  return {
    ...filter,
    search: asText(value['search']),
    day: asText(value['day']),
    languages: filter.languages.map(primaryLanguage),
    follow: filter.follow.map(primaryLanguage),
    openToPress: value['openToPress'] === true,
    favorites: value['favorites'] === true,
  };
}

/** The fields of a filter that are lists. */
export type Facet = 'rooms' | 'tracks' | 'kinds' | 'languages' | 'follow';

export const facets: readonly Facet[] = ['rooms', 'tracks', 'kinds', 'languages', 'follow'];

/** The change that adds the id to the list, or takes it out. */
export function toggleFacet(filter: AgendaFilter, facet: Facet, id: string): Partial<AgendaFilter> {
  const ids = filter[facet];
  return { [facet]: ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id] };
}

const kinds = ['talk', 'plenary', 'panel', 'workshop', 'break', 'social', 'other'] as const;

export const isSessionKind = (id: string): id is SessionKind =>
  (kinds as readonly string[]).includes(id);

/** Whether something other than the day is chosen. */
export function isFiltering(filter: AgendaFilter): boolean {
  return countFilters(filter) > 0 || filter.search.trim() !== '' || filter.hidePast;
}

/** The number of values that are chosen in the panel of filters. */
export function countFilters(filter: AgendaFilter): number {
  const { rooms, tracks, kinds, languages, follow, openToPress, favorites } = filter;
  const lists = [rooms, tracks, kinds, languages, follow];
  return lists.reduce((sum, { length }) => sum + length, Number(openToPress) + Number(favorites));
}

/** The filter with the day alone, which says where a person looks and not what they look for. */
export function clearFilter({ day }: AgendaFilter): AgendaFilter {
  return { ...noFilter, day };
}

export interface MatchInput {
  readonly filter: AgendaFilter;
  readonly now: number;
  readonly favorites: ReadonlySet<string>;
  /** The sessions that a search has found; `undefined` without a search. */
  readonly found: ReadonlySet<SessionView> | undefined;
}

/** The sessions that the filter leaves, or `undefined` when it leaves all of them. */
export function matchSessions(
  { days, sessions }: AgendaModel,
  input: MatchInput,
): ReadonlySet<SessionView> | undefined {
  const { filter, found } = input;
  const shown = days.some(({ key }) => key === filter.day)
    ? days.filter(({ key }) => key === filter.day)
    : days;
  const matches = shown
    .flatMap(sessionsOf)
    .filter((view) => (found?.has(view) ?? true) && isMatch(view, input));
  return matches.length === sessions.length ? undefined : new Set(matches);
}

const sessionsOf = ({ slots }: DayView): readonly SessionView[] =>
  slots.flatMap((slot) => slot.sessions);

function isMatch(view: SessionView, { filter, now, favorites }: MatchInput): boolean {
  if (filter.openToPress && !view.session.openToPress) return false;
  if (filter.favorites && !favorites.has(view.id)) return false;
  if (filter.hidePast && phaseAt(view, now) === 'past') return false;
  return isInFacets(view, filter);
}

function isInFacets({ session, roomIds, kind, track }: SessionView, filter: AgendaFilter): boolean {
  if (facets.every((facet) => filter[facet].length === 0)) return true;
  const spoken = session.languages.map(primaryLanguage);
  const understood = [...spoken, ...session.interpretation.map(primaryLanguage)];
  return (
    fits(filter.rooms, roomIds) &&
    fits(filter.tracks, track ? [track.id] : []) &&
    fits(filter.kinds, [kind]) &&
    fits(filter.languages, spoken) &&
    fits(filter.follow, understood)
  );
}

const fits = (wanted: readonly string[], has: readonly string[]): boolean =>
  wanted.length === 0 || wanted.some((one) => has.includes(one));
