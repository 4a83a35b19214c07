/** The classes and types of conference-widgets; importing this registers nothing. */
export { AgendaTimelineElement } from './widgets/agenda-timeline/agenda-timeline-element.js';
export { EventCardElement } from './widgets/event-card/event-card-element.js';
export { NewsTickerElement } from './widgets/news-ticker/news-ticker-element.js';
export { PartnerStripElement } from './widgets/partner-strip/partner-strip-element.js';
export { ConfCalendarEvent, type CalendarDetail } from './element/events/calendar-event.js';
export { ConfErrorEvent, type ErrorDetail } from './element/events/error-event.js';
export { ConfFavoriteEvent, type FavoriteDetail } from './element/events/favorite-event.js';
export { ConfFilterEvent, type FilterDetail } from './element/events/filter-event.js';
export { ConfLoadEvent, type LoadDetail, type SourceKind } from './element/events/load-event.js';
export { ConfSelectEvent, type SelectDetail } from './element/events/select-event.js';
export type { ConferenceDocument } from './model/schema.js';
export type { Problem, Severity } from './model/problem.js';
