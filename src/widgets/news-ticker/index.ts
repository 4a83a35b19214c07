export { NewsTickerElement } from './news-ticker-element.js';
