export { AgendaTimelineElement } from './agenda-timeline-element.js';
