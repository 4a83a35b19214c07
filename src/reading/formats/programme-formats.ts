/** Programmes and events of other systems: one lazy file of the scripts for pages. */
import { foreignPorts } from '../foreign-ports.js';
import frabJson from './frab/frab-json.js';
import frabXml from './frab/frab-xml.js';
import pretalxWidget from './pretalx/pretalx-widget.js';
import schemaOrgPage from './schema-org/schema-org-page.js';
import schemaOrg from './schema-org/schema-org.js';
import sessionize from './sessionize/sessionize.js';
import type { FormatFamily } from './source-format.js';

export const family: FormatFamily = {
  json: [frabJson, pretalxWidget, sessionize, schemaOrg],
  xml: [frabXml, schemaOrgPage],
  ical: [],
  ports: foreignPorts,
};
