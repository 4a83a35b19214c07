import '../../widget/whole.js';

export { NewsTickerElement } from './news-ticker-element.js';
