/** Registers `<conf-news-ticker>`. */
import '../../widget/whole.js';
import { defineElement } from '../../widget/page/define-element.js';
import { NewsTickerElement } from './news-ticker-element.js';

defineElement('conf-news-ticker', NewsTickerElement);
