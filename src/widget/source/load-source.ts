/** Follows sources in every format and encoding: one lazy file of the scripts for pages. */
import { decodeUnknown } from '../../reading/decode-text.js';
import { createReader } from '../../reading/read-text.js';
import { createFollower } from '../../source/follow-source.js';
import { readingOf } from '../../source/request/breathe.js';

export const { adoptRequests, openSource, parseJson } = createFollower({
  readText: createReader(readingOf),
  decode: decodeUnknown,
});
