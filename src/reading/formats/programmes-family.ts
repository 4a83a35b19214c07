/**
 * The formats of other systems' programmes and events, in JSON and XML, as one lazy file. They
 * stand in the order in which they are asked.
 */
import eventbrite from './eventbrite/eventbrite.js';
import frabJson from './frab/frab-json.js';
import frabXml from './frab/frab-xml.js';
import googleCalendar from './google-calendar/google-calendar.js';
import indico from './indico/indico.js';
import openEvent from './open-event/open-event.js';
import pretalxRest from './pretalx/pretalx-rest.js';
import pretalxWidget from './pretalx/pretalx-widget.js';
import sched from './sched/sched.js';
import schemaOrg from './schema-org/schema-org.js';
import schemaOrgPage from './schema-org/schema-org-page.js';
import sessionize from './sessionize/sessionize.js';
import eventsCalendar from './wordpress/events-calendar.js';
import wordcamp from './wordpress/wordcamp-sessions.js';
import wordpress from './wordpress/wordpress-posts.js';

export const formats = [
  frabJson,
  pretalxWidget,
  pretalxRest,
  sessionize,
  wordcamp,
  wordpress,
  eventsCalendar,
  indico,
  openEvent,
  googleCalendar,
  sched,
  eventbrite,
  schemaOrg,
  frabXml,
  schemaOrgPage,
];
export { formatPorts as ports, problemsAround } from './format-ports.js';
