/** Registers the widgets. Written by `npm run build:entries`. */
import './widgets/agenda-timeline/define.js';
import './widgets/event-card/define.js';
import './widgets/news-ticker/define.js';
import './widgets/partner-strip/define.js';
