/** What formats get from the outside, as Node has it. */
import { readXml } from '../../../../src/reading/xml/read-xml.js';
import { plainText } from '../../../../src/reading/text/plain-text.js';
import type { FormatPorts } from '../../../../src/reading/formats/source-format.js';
import { webUrl } from '../../../../src/model/web-url.js';

export const nodePorts: FormatPorts = { readXml, plainText, safeUrl: webUrl };
