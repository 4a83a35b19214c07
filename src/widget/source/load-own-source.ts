/** Follows sources that are our own document, for applications that import a widget's `own.js`. */
import { decodeText } from '../../reading/decode-text.js';
import { readOwnText } from '../../reading/read-own-text.js';
import { createFollower } from '../../source/follow-source.js';

export const { adoptRequests, openSource, parseJson } = createFollower({
  readText: readOwnText,
  decode: decodeText,
});
