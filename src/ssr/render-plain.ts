/**
 * Renders a widget as semantic HTML in the page's own style, for sites that strip scripts and
 * templates. Where a script comes after all, the placeholder around it becomes the widget.
 */
import { pickPart, widgetAbout, type WidgetName } from '../widgets/registry.js';
import { limitDepth } from '../model/limit-depth.js';
import { parseConference } from '../model/document.js';
import { escapeAttribute } from './escape-html.js';
import { createFrame } from './plain-frame.js';
import { resolveAddresses } from '../model/resolve-addresses.js';
import './server-widgets.js';

export interface PlainOptions {
  readonly data: unknown;
  readonly lang: string;
  readonly baseUrl?: string;
  /** The widget's attributes; with `src` among them the data is not written a second time. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Milliseconds since the epoch; news that have expired by then are left out. */
  readonly now: number;
}

/** `undefined` when the data has nothing for this widget. */
export function renderPlain(name: WidgetName, options: PlainOptions): string | undefined {
  const { lang, baseUrl, attributes, now } = options;
  const data = limitDepth(options.data);
  const whole = baseUrl === undefined ? data : resolveAddresses(data, baseUrl);
  const { conference } = parseConference(whole);
  const level = Number(attributes.get('heading-level')) || 2;
  const content = widgetAbout[name].formatPlain(
    conference,
    createFrame(conference, { lang, level }),
    now,
  );
  if (!content) return undefined;
  const written = [...attributes].map(
    ([attribute, value]) => ` data-${attribute}="${escapeAttribute(value || 'true')}"`,
  );
  const inline = attributes.has('src')
    ? ''
    : ` data-conference="${escapeAttribute(JSON.stringify(pickPart(name, whole)))}"`;
  const body = content.html.replace(/\n\s*\n/g, '\n').trim();
  return `<div data-conf-widget="${name}"${written.join('')}${inline}>
<div data-conf-fallback lang="${escapeAttribute(lang)}">
${body}
</div>
</div>`;
}
