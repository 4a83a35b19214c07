/** Registers `<conf-news-ticker>`, which reads our own document alone (`widget/own.ts`). */
import '../../widget/own.js';
import { defineElement } from '../../widget/page/define-element.js';
import { NewsTickerElement } from './news-ticker-element.js';

defineElement('conf-news-ticker', NewsTickerElement);
