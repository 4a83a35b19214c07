import '../../widget/whole.js';

export { PartnerStripElement } from './partner-strip-element.js';
