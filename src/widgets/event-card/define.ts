/** Registers `<conf-event-card>`. */
import '../../widget/whole.js';
import { defineElement } from '../../widget/page/define-element.js';
import { EventCardElement } from './event-card-element.js';

defineElement('conf-event-card', EventCardElement);
