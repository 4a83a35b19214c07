/** Registers `<conf-event-card>`, which reads our own document alone (`widget/own.ts`). */
import '../../widget/own.js';
import { defineElement } from '../../widget/page/define-element.js';
import { EventCardElement } from './event-card-element.js';

defineElement('conf-event-card', EventCardElement);
