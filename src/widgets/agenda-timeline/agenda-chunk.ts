/** The lazy chunk behind the agenda's element. */
import { contentStyles } from '../../element/content-styles.js';
import { themeTokens } from '../../element/theme-tokens.js';
import { freePlaceStyles } from '../../element/free-place-styles.js';
import { createReader } from '../../element/source-part.js';
import type { WidgetView } from '../../element/widget-controller.js';
import { parseAgenda } from '../../model/agenda.js';
import type { Agenda } from '../../model/conference.js';
import { agendaGridStyles } from './agenda-grid-styles.js';
import { agendaPrintStyles } from './agenda-print-styles.js';
import { agendaStyles } from './agenda-styles.js';
import type { AgendaTimelineElement } from './agenda-timeline-element.js';
import { AgendaView, type AgendaWidget } from './agenda-view.js';
import { sessionStyles } from './session-styles.js';
import { toolbarStyles } from './toolbar-styles.js';

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

export const reader = createReader<Agenda>({
  kind: 'agenda',
  parse: parseAgenda,
  count: ({ sessions }) => sessions.length,
});

export const createView = (host: AgendaTimelineElement, widget: AgendaWidget): WidgetView =>
  new AgendaView(host, widget);
