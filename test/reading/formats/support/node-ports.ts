/** What formats get from the outside, as Node has it. */
import { readXml } from '../../../../src/cli/read-xml-node.js';
import { plainText } from '../../../../src/reading/text/plain-text.js';
import type { FormatPorts } from '../../../../src/reading/formats/source-format.js';
import { webUrl } from '../../../../src/model/web-url.js';

export const nodePorts: FormatPorts = { readXml, plainText, safeUrl: webUrl };
