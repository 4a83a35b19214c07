/** Registers `<conf-agenda-timeline>`. */
import { defineElement } from '../../element/define-element.js';
import { AgendaTimelineElement } from './agenda-timeline-element.js';

defineElement('conf-agenda-timeline', AgendaTimelineElement);
