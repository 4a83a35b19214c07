/** Registers `<conf-partner-strip>`, which reads our own document alone (`widget/own.ts`). */
import '../../widget/own.js';
import { defineElement } from '../../widget/page/define-element.js';
import { PartnerStripElement } from './partner-strip-element.js';

defineElement('conf-partner-strip', PartnerStripElement);
