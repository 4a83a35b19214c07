/** Registers `<conf-agenda-timeline>`, which reads our own document alone (`widget/own.ts`). */
import '../../widget/own.js';
import { defineElement } from '../../widget/page/define-element.js';
import { AgendaTimelineElement } from './agenda-timeline-element.js';

defineElement('conf-agenda-timeline', AgendaTimelineElement);
