/** News of other systems: one lazy file of the scripts for pages. */
import { foreignPorts } from '../foreign-ports.js';
import atom from './feeds/atom.js';
import jsonFeed from './feeds/json-feed.js';
import rss from './feeds/rss.js';
import type { FormatFamily } from './source-format.js';

export const family: FormatFamily = {
  json: [jsonFeed],
  xml: [rss, atom],
  ical: [],
  ports: foreignPorts,
};
