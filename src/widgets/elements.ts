/** The classes of the widgets. Written by `npm run build:entries`. */
export { AgendaTimelineElement } from './agenda-timeline/agenda-timeline-element.js';
export { EventCardElement } from './event-card/event-card-element.js';
export { NewsTickerElement } from './news-ticker/news-ticker-element.js';
export { PartnerStripElement } from './partner-strip/partner-strip-element.js';
