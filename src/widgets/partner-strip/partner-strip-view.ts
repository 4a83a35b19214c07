/** What a partner strip shows and does: the lazy chunk behind its element. */
import { contentStyles } from '../../widget/styles/content-styles.js';
import { themeTokens } from '../../widget/styles/theme-tokens.js';
import { isServer, nothing, type TemplateResult } from 'lit';
import { ConfSelectEvent } from '../../widget/events/select-event.js';
import { readHeadingLevel } from '../../widget/page/heading.js';
import { prefersLessMotion } from '../../widget/motion/reduced-motion.js';
import { createReader } from '../../widget/source-part.js';
import { toolStyles } from '../../widget/styles/tool-styles.js';
import type { WidgetController, WidgetView } from '../../widget/widget-controller.js';
import { compareText } from '../../intl/compare-text.js';
import type { Translate } from '../../intl/translate.js';
import type { Partners } from '../../model/conference.js';
import { parsePartners } from '../../model/partners.js';
import { LogoWatch } from './logo-watch.js';
import type { PartnerStripElement } from './partner-strip-element.js';
import { readPartnerStripOptions, type PartnerStripOptions } from './partner-strip-options.js';
import { partnerStripStyles } from './partner-strip-styles.js';
import { partnerStripTemplate, type MovingRow } from './partner-strip-template.js';
import {
  buildPartnerStrip,
  type PartnerStripModel,
  type PartnerView,
} from './partner-strip-view-model.js';
import type { StripMovement } from './strip-movement.js';

type Widget = WidgetController<PartnerStripElement, Partners>;

export const styles = [themeTokens, contentStyles, toolStyles, partnerStripStyles];

export const reader = createReader<Partners>({
  kind: 'partners',
  parse: parsePartners,
  count: ({ partners }) => partners.length,
});

export const createView = (host: PartnerStripElement, widget: Widget): WidgetView =>
  new PartnerStripView(host, widget);

class PartnerStripView implements WidgetView {
  readonly #host: PartnerStripElement;
  readonly #widget: Widget;
  readonly #logos: LogoWatch;
  #movement: StripMovement | undefined;
  #isMovementAsked = false;
  #options: PartnerStripOptions | undefined;
  #model: PartnerStripModel | undefined;

  constructor(host: PartnerStripElement, widget: Widget) {
    this.#host = host;
    this.#widget = widget;
    this.#logos = new LogoWatch(host);
  }

  update(): void {
    const { source, locale } = this.#widget;
    const options = readPartnerStripOptions(this.#host, source.reportOptions());
    this.#options = options;
    const { shown } = source;
    const { data } = locale;
    if (!shown || !data) return;
    const model = buildPartnerStrip({
      partners: shown.part,
      context: shown.context,
      options,
      language: locale.wanted || data.words,
      compare: (a, b) => compareText(data, a, b),
      broken: this.#logos.broken,
      unlinked: this.#logos.unlinked,
    });
    this.#model = model.count > 0 ? model : undefined;
  }

  template(translate: Translate): TemplateResult | undefined {
    if (!this.#model) return undefined;
    const { label, headingLevel } = this.#host;
    const row = this.#readRow(translate);
    return partnerStripTemplate(
      this.#model,
      {
        translate,
        label,
        language: this.#widget.locale.data?.words ?? 'en',
        tone: this.#options?.tone ?? 'colour',
        headingLevel: isServer ? 2 : readHeadingLevel(this.#host, headingLevel ?? undefined),
        loading: row?.moves ? 'eager' : 'lazy',
        onSelect: this.#select,
        onLoad: this.#logos.load,
        onError: this.#logos.error,
      },
      row,
    );
  }

  /** The row that moves; `undefined` for a still, wrapping strip. */
  #readRow(translate: Translate): MovingRow | undefined {
    const motion = this.#options?.motion ?? 'none';
    if (motion === 'none') return undefined;
    if (this.#movement) return this.#movement.row(motion, translate);
    // The place of the button is kept free until the button comes.
    const waiting = { moves: motion === 'scroll', copies: 0, pause: nothing } as const;
    return !isServer && prefersLessMotion() ? undefined : waiting;
  }

  updated(): void {
    if (this.#options?.motion === 'none' || this.#isMovementAsked) return;
    this.#isMovementAsked = true;
    void this.#loadMovement();
  }

  async #loadMovement(): Promise<void> {
    const chunk = await import('./strip-movement.js').catch(() => undefined);
    if (!chunk) return;
    this.#movement = new chunk.StripMovement(this.#host);
    this.#host.requestUpdate();
  }

  readonly #select = (event: MouseEvent, { id, url }: PartnerView): void => {
    const isAllowed = this.#host.dispatchEvent(new ConfSelectEvent({ id, url }));
    if (!isAllowed) event.preventDefault();
  };
}
