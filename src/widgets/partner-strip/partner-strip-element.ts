import { nothing, type TemplateResult } from 'lit';
import { isServer } from '../../widget/page/is-server.js';
import { compareText } from '../../intl/compare-text.js';
import type { Translate } from '../../intl/translate.js';
import type { Partners } from '../../model/conference.js';
import { parsePartnersInSteps } from '../../model/partners.js';
import type { ReportProblem } from '../../model/problem.js';
import type { PartnersInput, FromJson } from '../../model/schema/conference-document.js';
import { ConfSelectEvent } from '../../widget/events/select-event.js';
import type { OwnSource } from '../../widget/source/inline-data.js';
import { MarqueeController } from '../../widget/motion/marquee-controller.js';
import { pauseButtonTemplate } from '../../widget/motion/pause-button.js';
import { readHeadingLevel } from '../../widget/page/heading.js';
import { reportUnknownIds } from '../../widget/read-option.js';
import type { SourcePart } from '../../widget/source/source-part.js';
import { toolStyles } from '../../widget/styles/tool-styles.js';
import { WidgetElement, widgetStyles, type WidgetInput } from '../../widget/widget-element.js';
import { LogoWatch } from './logo-watch.js';
import { readPartnerStripOptions, type PartnerStripOptions } from './partner-strip-options.js';
import { partnerStripStyles } from './partner-strip-styles.js';
import { partnerStripTemplate, type MovingRow } from './partner-strip-template.js';
import {
  buildPartnerStrip,
  type PartnerStripModel,
  type PartnerView,
} from './partner-strip-view-model.js';

const partnersPart: SourcePart<Partners> = {
  kind: 'partners',
  parse: parsePartnersInSteps,
  count: ({ partners }) => partners.length,
};

/**
 * @summary Logos of partners, equally fair: balanced in size, safe in either theme, names where a
 * picture is missing; still, or moving when the page asks for it and the reader allows it.
 * @tagname conf-partner-strip
 * @slot - Fallback content: shown without script, and until there are partners to show.
 * @slot header - Content above the strip.
 * @slot footer - Content below it.
 * @slot empty - In the place of a strip without partners.
 * @slot error - In the place of the fallback, when nothing could be loaded.
 * @fires {ConfLoadEvent} conf-load - Partners are shown.
 * @fires {ConfErrorEvent} conf-error - Nothing could be shown.
 * @fires {ConfSelectEvent} conf-select - A person opens a partner; cancel it to stay on the page.
 * @csspart strip - The whole strip, a region.
 * @csspart tier - The partners of one tier.
 * @csspart tier-title - A tier's heading.
 * @csspart partner - One partner, with its `data-id`.
 * @csspart link - A partner's link.
 * @csspart logo - A partner's picture.
 * @csspart pause - The button that stops and starts movement.
 * @csspart notice - What is shown while there is nothing else.
 * @cssstate loading - Data is on its way and nothing is shown yet.
 * @cssstate error - Nothing could be loaded.
 * @cssstate stale - What is shown is an older copy, since the latest could not be loaded.
 * @cssstate empty - There are no partners.
 * @cssprop [--conf-accent] - Colour of links and focus.
 * @cssprop [--conf-text] - Colour of text.
 * @cssprop [--conf-muted] - Colour of headings of tiers.
 * @cssprop [--conf-surface] - Background.
 * @cssprop [--conf-tint] - Background of what stands out; from text and surface by default.
 * @cssprop [--conf-now] - Colour of what happens now; the accent by default.
 * @cssprop [--conf-cancelled] - Colour of what is cancelled or urgent.
 * @cssprop [--conf-changed] - Colour of what is changed or important.
 * @cssprop [--conf-button-radius] - Radius of buttons; three quarters of the other corners by default.
 * @cssprop [--conf-title-size=1.375em] - Size of the event's title.
 * @cssprop [--conf-align=center] - Where tiers and their headings stand: `center` or `start`.
 * @cssprop [--conf-border] - Colour of lines.
 * @cssprop [--conf-radius] - Rounding of corners.
 * @cssprop [--conf-space] - Space between things.
 * @cssprop [--conf-font] - Typeface; the page's by default.
 * @cssprop [--conf-font-size] - Size of text; the reader's own by default.
 */
export class PartnerStripElement extends WidgetElement<Partners> {
  static override readonly styles = [widgetStyles, toolStyles, partnerStripStyles];
  static override readonly properties = {
    partners: { attribute: false },
    partnersJson: { attribute: 'data-partners' },
    motion: {},
    order: {},
    tier: {},
    tone: {},
    first: {},
  };

  /** An array of partners, or `{partners, tiers}`. */
  declare partners: FromJson<PartnersInput> | null | undefined;
  /** Partners as JSON: a list, or `{partners, tiers}`. */
  declare partnersJson: string | null | undefined;
  /**
   * `none` stands still and wraps, `scroll` moves, `auto` moves only what does not fit.
   * @default none
   */
  declare motion: 'auto' | 'none' | 'scroll' | null | undefined;
  /**
   * As `given`, by `name` in the reader’s language, or by `tier`, each under its heading.
   * @default given
   */
  declare order: 'given' | 'name' | 'tier' | null | undefined;
  /** Comma-separated ids of the tiers to show. */
  declare tier: string | number | null | undefined;
  /**
   * Pictures as they are, or all in one tone (`mono`).
   * @default colour
   */
  declare tone: 'colour' | 'mono' | null | undefined;
  /** Id of the partner that leads. */
  declare first: string | number | null | undefined;

  protected override readonly sourcePart = partnersPart;

  readonly #logos = new LogoWatch(this);
  #marquee: MarqueeController | undefined;
  #options: PartnerStripOptions | undefined;
  #model: PartnerStripModel | undefined;

  protected override ownSource(): OwnSource {
    return { value: this.partners, json: this.partnersJson };
  }

  protected override updateModel(
    input: WidgetInput<Partners> | undefined,
    report: ReportProblem,
  ): void {
    const options = readPartnerStripOptions(this, report);
    this.#options = options;
    if (!input) return;
    const { part: partners, locale } = input;
    const { tiers, first } = options;
    reportUnknownIds('tier', tiers, partners.tiers, report);
    reportUnknownIds('first', [first], partners.partners, report);
    const model = buildPartnerStrip({
      ...input,
      partners,
      options,
      compare: (a, b) => compareText(locale, a, b),
      broken: this.#logos.broken,
      unlinked: this.#logos.unlinked,
    });
    this.#model = model.count > 0 ? model : undefined;
  }

  protected override template(translate: Translate): TemplateResult | undefined {
    if (!this.#model) return undefined;
    const row = this.#readRow(translate);
    return partnerStripTemplate(
      this.#model,
      {
        translate,
        label: this.label,
        language: this.locale.data?.tag ?? 'en',
        tone: this.#options?.tone ?? 'colour',
        headingLevel: isServer ? 2 : readHeadingLevel(this, this.headingLevel),
        loading: row?.moves ? 'eager' : 'lazy',
        onSelect: this.#select,
        onLoad: this.#logos.load,
        onError: this.#logos.error,
      },
      row,
    );
  }

  /** The moving row; `undefined` for a strip that stands still and wraps. */
  #readRow(translate: Translate): MovingRow | undefined {
    const motion = this.#options?.motion ?? 'none';
    if (motion === 'none') return undefined;
    // A server reserves the space of the button.
    if (isServer) return { moves: motion === 'scroll', copies: 0, pause: nothing };
    this.#marquee ??= new MarqueeController(this);
    const marquee = this.#marquee;
    const { reduced, paused } = marquee.motion;
    if (reduced) return undefined;
    marquee.always = motion === 'scroll';
    const { moves, copies } = marquee;
    const onToggle = (): void => marquee.motion.toggle();
    const pause = moves ? pauseButtonTemplate({ paused, translate, onToggle }) : nothing;
    return { moves, copies, pause };
  }

  readonly #select = (event: MouseEvent, { id, url }: PartnerView): void => {
    const isAllowed = this.dispatchEvent(new ConfSelectEvent({ id, url }));
    if (!isAllowed) event.preventDefault();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'conf-partner-strip': PartnerStripElement;
  }
}
