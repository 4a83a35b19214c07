/** The lazy chunk behind the agenda's element. */
import { contentStyles } from '../../widget/styles/content-styles.js';
import { themeTokens } from '../../widget/styles/theme-tokens.js';
import { freePlaceStyles } from '../../widget/styles/free-place-styles.js';
import type { SourcePart } from '../../widget/source-part.js';
import type { WidgetView } from '../../widget/widget-controller.js';
import { parseAgenda } from '../../model/agenda.js';
import type { Agenda } from '../../model/conference.js';
import { agendaGridStyles } from './page/agenda-grid-styles.js';
import { agendaPrintStyles } from './page/agenda-print-styles.js';
import { agendaStyles } from './page/agenda-styles.js';
import type { AgendaTimelineElement } from './agenda-timeline-element.js';
import { AgendaView, type AgendaWidget } from './agenda-view.js';
import { sessionStyles } from './page/session-styles.js';
import { toolbarStyles } from './toolbar/toolbar-styles.js';

export const styles = [
  themeTokens,
  contentStyles,
  freePlaceStyles,
  agendaStyles,
  sessionStyles,
  toolbarStyles,
  agendaGridStyles,
  agendaPrintStyles,
];

export const part: SourcePart<Agenda> = {
  kind: 'agenda',
  parse: parseAgenda,
  count: ({ sessions }) => sessions.length,
};

export const createView = (host: AgendaTimelineElement, widget: AgendaWidget): WidgetView =>
  new AgendaView(host, widget);
