/** What formats need of the outside, the same in pages and in Node. Part of each lazy family. */
import { webUrl } from '../../model/web-url.js';
import { plainText } from '../text/plain-text.js';
import { readXml } from '../xml/read-xml.js';
import type { FormatPorts } from './source-format.js';

/** `www.example.org/talk` is a web address that lost its beginning, never a file beside the source. */
const safeUrl: FormatPorts['safeUrl'] = (url, base) =>
  webUrl(/^\s*www\.[^\s/]+\.[^\s/]/i.test(url) ? `https://${url.trim()}` : url, base);

export const formatPorts: FormatPorts = { readXml, plainText, safeUrl };
