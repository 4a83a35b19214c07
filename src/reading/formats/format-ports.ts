/** What formats need of the outside, the same in pages and in Node. Part of each lazy family. */
import { webUrl } from '../../model/web-url.js';
import { plainText } from '../text/plain-text.js';
import { readXml } from '../xml/read-xml.js';
import type { FormatPorts } from './source-format.js';

export const formatPorts: FormatPorts = { readXml, plainText, safeUrl: webUrl };
