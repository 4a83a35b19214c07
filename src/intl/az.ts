/** Everything Azerbaijani, as one lazy chunk. */
import { findGaps } from './azerbaijani-gaps.js';
import { azerbaijaniFormats } from './azerbaijani.js';

export { templates } from './generated/az.js';

export const ownFormats = azerbaijaniFormats(findGaps());
