import {
  html,
  isServer,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { calendarMenuStyles } from '../../calendar/calendar-menu-styles.js';
import { calendarMenuTemplate } from '../../calendar/calendar-menu-template.js';
import { ClockController } from '../../element/clock-controller.js';
import { ConfSelectEvent } from '../../element/events/select-event.js';
import { readHeadingLevel } from '../../element/heading.js';
import { hostStyles } from '../../element/host-styles.js';
import { LocaleController } from '../../element/locale-controller.js';
import { SourceController } from '../../element/source-controller.js';
import { themeTokens } from '../../element/theme-tokens.js';
import { widgetProperties } from '../../element/widget-properties.js';
import { readShell, shellTemplate } from '../../element/widget-shell.js';
