import '../../widget/whole.js';

export { AgendaTimelineElement } from './agenda-timeline-element.js';
