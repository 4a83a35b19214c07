import { LitElement } from 'lit';
import { hostStyles } from '../../widget/styles/host-styles.js';
import { WidgetController } from '../../widget/widget-controller.js';
import { widgetProperties } from '../../widget/widget-properties.js';
import type { Partners } from '../../model/conference.js';
import { version } from '../../version.js';
import { partnerStripProperties } from './partner-strip-properties.js';

/**
 * @summary Logos of partners, equally fair: balanced in size, safe in either theme, names where a
 * picture is missing; still, or moving when the page asks for it and the reader allows it.
 * @tagname conf-partner-strip
 * @slot - Fallback content: shown without script, and until there are partners to show.
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
 * @cssprop [--conf-accent] - Colour of links and focus.
 * @cssprop [--conf-text] - Colour of text.
 * @cssprop [--conf-muted] - Colour of headings of tiers.
 * @cssprop [--conf-surface] - Background of the pause button.
 * @cssprop [--conf-border] - Colour of lines.
 * @cssprop [--conf-radius] - Rounding of corners.
 * @cssprop [--conf-space] - Space between things.
 * @cssprop [--conf-font] - Typeface; the page's by default.
 * @cssprop [--conf-font-size] - Size of text; the reader's own by default.
 */
export class PartnerStripElement extends LitElement {
  static readonly version = version;
  static override readonly styles = [hostStyles];
  static override readonly properties = { ...widgetProperties, ...partnerStripProperties };

  /** An array of partners, or `{partners, tiers}`. */
  declare partners: unknown;
  declare partnersJson: string | null | undefined;
  /** A whole conference document. */
  declare conference: unknown;
  declare conferenceJson: string | null | undefined;
  /** Address of a conference document. */
  declare src: string | null | undefined;
  /** Seconds between reloads of `src`; 0 = never. */
  declare refresh: string | null | undefined;
  declare sourceTimeZone: string | null | undefined;
  declare theme: 'auto' | 'light' | 'dark' | null | undefined;
  declare headingLevel: string | null | undefined;
  /** Name of the region. */
  declare label: string | null | undefined;
  declare withDiagnostics: boolean;
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
  declare tier: string | null | undefined;
  /**
   * Pictures as they are, or all in one tone (`mono`).
   * @default colour
   */
  declare tone: 'colour' | 'mono' | null | undefined;
  /** Id of the partner that leads. */
  declare first: string | null | undefined;

  readonly #widget = new WidgetController<PartnerStripElement, Partners>(this, {
    kind: 'partners',
    own: () => ({ value: this.partners, json: this.partnersJson }),
    load: () => import('./partner-strip-view.js'),
  });

  protected override willUpdate(): void {
    this.#widget.willUpdate();
  }

  protected override render(): unknown {
    return this.#widget.render();
  }

  protected override updated(): void {
    this.#widget.updated();
  }

  protected override getUpdateComplete(): Promise<boolean> {
    return this.#widget.complete(super.getUpdateComplete());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'conf-partner-strip': PartnerStripElement;
  }
}
