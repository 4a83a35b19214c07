/** What foreign formats need of the outside, in a page. */
import { webUrl } from '../model/web-url.js';
import type { FormatPorts } from './formats/source-format.js';
import { plainText } from './text/plain-text.js';
import { readXml } from './xml/read-xml.js';

export const foreignPorts: FormatPorts = { readXml, plainText, safeUrl: webUrl };
