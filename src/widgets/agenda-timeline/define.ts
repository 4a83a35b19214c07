/** Registers `<conf-agenda-timeline>`. */
import '../../widget/whole.js';
import { defineElement } from '../../widget/page/define-element.js';
import { AgendaTimelineElement } from './agenda-timeline-element.js';

defineElement('conf-agenda-timeline', AgendaTimelineElement);
