/** The classes and types of conference-widgets; importing this registers nothing. */
import './widget/whole.js';

export * from './widgets/elements.js';
export { ConfCalendarEvent, type CalendarDetail } from './widget/events/calendar-event.js';
export { ConfErrorEvent, type ErrorDetail } from './widget/events/error-event.js';
export { ConfFavoriteEvent, type FavoriteDetail } from './widget/events/favorite-event.js';
export {
  ConfFilterEvent,
  type AgendaFilters,
  type FilterDetail,
} from './widget/events/filter-event.js';
export { ConfLoadEvent, type LoadDetail, type SourceKind } from './widget/events/load-event.js';
export { ConfSelectEvent, type SelectDetail } from './widget/events/select-event.js';
export type {
  AgendaInput,
  ConferenceDocument,
  DocumentLinkInput as DocumentLink,
  EventInput as ConferenceEvent,
  FromJson,
  ImageInput as Image,
  NewsItemInput as NewsItem,
  OrganizerInput as Organizer,
  PartnerInput as Partner,
  PartnersInput,
  RegistrationInput as Registration,
  RoomInput as Room,
  SessionInput as Session,
  SessionSpeakerInput as SessionSpeaker,
  SpeakerInput as Speaker,
  TextInput as LocalizedText,
  TierInput as Tier,
  TrackInput as Track,
  VenueInput as Venue,
} from './model/schema/conference-document.js';
export type {
  Agenda as AgendaData,
  ConferenceEvent as EventData,
  NewsItem as NewsItemData,
  Partners as PartnersData,
  Session as SessionData,
} from './model/conference.js';
export type { SessionExtra } from './widgets/agenda-timeline/session-extras.js';
export type { WidgetState } from './widget/widget-element.js';
export type { Problem, Severity } from './model/problem.js';
