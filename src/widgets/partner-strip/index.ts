export { PartnerStripElement } from './partner-strip-element.js';
