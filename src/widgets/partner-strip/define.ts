/** Registers `<conf-partner-strip>`. */
import { defineElement } from '../../widget/page/define-element.js';
import { PartnerStripElement } from './partner-strip-element.js';

defineElement('conf-partner-strip', PartnerStripElement);
