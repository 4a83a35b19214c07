/** The formats of feeds, as one lazy file. They stand in the order in which they are asked. */
import jsonFeed from './json-feed.js';
import rss from './rss.js';
import atom from './atom.js';

export const formats = [jsonFeed, rss, atom];
export { formatPorts as ports, problemsAround } from '../format-ports.js';
