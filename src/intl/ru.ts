/** Everything Russian, as one lazy chunk. Engines have its formats; cities of zones they hide. */
import type { OwnFormats } from './own-formats.js';
import { russianCities as cities } from './russian-cities.js';
import { createCatalogue } from './catalogue.js';
import { templates } from './generated/ru.js';

export const catalogue = createCatalogue(templates);

export const ownFormats: OwnFormats = { cities };
