/** The classes and types of conference-widgets; importing this registers nothing. */
export * from './widgets/elements.js';
export { ConfCalendarEvent, type CalendarDetail } from './widget/events/calendar-event.js';
export { ConfErrorEvent, type ErrorDetail } from './widget/events/error-event.js';
export { ConfFavoriteEvent, type FavoriteDetail } from './widget/events/favorite-event.js';
export { ConfFilterEvent, type FilterDetail } from './widget/events/filter-event.js';
export { ConfLoadEvent, type LoadDetail, type SourceKind } from './widget/events/load-event.js';
export { ConfSelectEvent, type SelectDetail } from './widget/events/select-event.js';
export type { ConferenceDocument } from './model/schema/schema.js';
export type { Problem, Severity } from './model/problem.js';
