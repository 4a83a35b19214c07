/** The widgets as a server has them: every language is there, since a render is one pass. */
import '../all.js';
import * as azerbaijani from '../intl/az.js';
import { provideLocale } from '../intl/load-locale.js';
import * as russian from '../intl/ru.js';

provideLocale('az', azerbaijani);
provideLocale('ru', russian);
