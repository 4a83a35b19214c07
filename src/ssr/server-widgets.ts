/** The widgets as a server has them: nothing lazy, since a render is one pass. */
import type { CSSResult } from 'lit';
import '../all.js';
import { provideWidget } from '../widget/widget-controller.js';
import type { WidgetName } from '../embed/widget-attributes.js';
import { dateLanguages, wordLanguages } from '../intl/languages.js';
import { provideLanguage } from '../intl/load-locale.js';
import * as agendaTimeline from '../widgets/agenda-timeline/agenda-chunk.js';
import * as eventCard from '../widgets/event-card/event-card-view.js';
import * as newsTicker from '../widgets/news-ticker/news-ticker-view.js';
import * as partnerStrip from '../widgets/partner-strip/partner-strip-view.js';

for (const [name, load] of Object.entries({ ...wordLanguages, ...dateLanguages }))
  provideLanguage(name, (await load()).language);

provideWidget('agenda', agendaTimeline);
provideWidget('event', eventCard);
provideWidget('news', newsTicker);
provideWidget('partners', partnerStrip);

/** What a browser adopts when a widget's chunk has come; a server's HTML has to carry it. */
export const contentStyles: Readonly<Record<WidgetName, readonly CSSResult[]>> = {
  'event-card': eventCard.styles,
  'agenda-timeline': agendaTimeline.styles,
  'partner-strip': partnerStrip.styles,
  'news-ticker': newsTicker.styles,
};
