/** Everything Azerbaijani, as one lazy chunk. */
import { findGaps } from './azerbaijani-gaps.js';
import { azerbaijaniFormats } from './azerbaijani.js';
import { createCatalogue } from './catalogue.js';
import { templates } from './generated/az.js';

export const catalogue = createCatalogue(templates);

export const ownFormats = azerbaijaniFormats(findGaps());
