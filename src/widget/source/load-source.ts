/** Follows sources in every format and encoding: one lazy file of the scripts for pages. */
import { decodeUnknown } from '../../reading/decode-text.js';
import { readText } from '../../reading/read-text.js';
import { createFollower } from '../../source/follow-source.js';

export const { adoptRequests, openSource, parseInlineJson } = createFollower({
  readText,
  decode: decodeUnknown,
});
