/** Registers `<conf-partner-strip>`. */
import '../../widget/whole.js';
import { defineElement } from '../../widget/page/define-element.js';
import { PartnerStripElement } from './partner-strip-element.js';

defineElement('conf-partner-strip', PartnerStripElement);
