/**
 * The formats of programmes in the classic script, only those that most conferences use (decision
 * 14), in the order in which they are asked.
 */
import frabJson from './frab/frab-json.js';
import frabXml from './frab/frab-xml.js';
import pretalxWidget from './pretalx/pretalx-widget.js';
import schemaOrg from './schema-org/schema-org.js';
import schemaOrgPage from './schema-org/schema-org-page.js';
import sessionize from './sessionize/sessionize.js';
import wordpress from './wordpress/wordpress-posts.js';

export const formats = [
  frabJson,
  pretalxWidget,
  sessionize,
  wordpress,
  schemaOrg,
  frabXml,
  schemaOrgPage,
];
export { formatPorts as ports, problemsAround } from './format-ports.js';
