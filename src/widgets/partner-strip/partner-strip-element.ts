import { isServer, LitElement, nothing, type TemplateResult } from 'lit';
import { ConfSelectEvent } from '../../element/events/select-event.js';
import { readHeadingLevel } from '../../element/heading.js';
import { hostStyles } from '../../element/host-styles.js';
import { LocaleController } from '../../element/locale-controller.js';
import { prefersLessMotion } from '../../element/reduced-motion.js';
import { SourceController } from '../../element/source-controller.js';
import { themeTokens } from '../../element/theme-tokens.js';
import { toolStyles } from '../../element/tool-styles.js';
import { widgetProperties } from '../../element/widget-properties.js';
import { readShell, shellTemplate, type Shell } from '../../element/widget-shell.js';
import { compareText } from '../../intl/compare-text.js';
import { createTranslate, type Translate } from '../../intl/translate.js';
import { parsePartners } from '../../model/partners.js';
import { version } from '../../version.js';
import { LogoWatch } from './logo-watch.js';
import {
  partnerStripProperties,
  readPartnerStripOptions,
  type PartnerStripOptions,
} from './partner-strip-options.js';
import { partnerStripStyles } from './partner-strip-styles.js';
import {
  partnerStripTemplate,
  type MovingRow,
  type PartnerStripFrame,
} from './partner-strip-template.js';
import type { StripMovement } from './strip-movement.js';
import {
  buildPartnerStrip,
  type PartnerStripModel,
  type PartnerView,
} from './partner-strip-view-model.js';

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
 * @cssprop --conf-accent - Colour of links and focus.
 * @cssprop --conf-text - Colour of text.
 * @cssprop --conf-muted - Colour of headings of tiers.
 * @cssprop --conf-surface - Background of the pause button.
 * @cssprop --conf-border - Colour of lines.
 * @cssprop --conf-radius - Rounding of corners.
 * @cssprop --conf-space - Space between things.
 * @cssprop --conf-font - Typeface; the page's by default.
 * @cssprop --conf-font-size - Size of text; the reader's own by default.
 */
export class PartnerStripElement extends LitElement {
  static readonly version = version;
  static override readonly styles = [hostStyles, themeTokens, toolStyles, partnerStripStyles];
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
  /** `none` (default), `scroll`, or `auto`: moves only what does not fit. */
  declare motion: 'auto' | 'none' | 'scroll' | null | undefined;
  /** `given` (default), `name`, or `tier`. */
  declare order: 'given' | 'name' | 'tier' | null | undefined;
  /** Comma-separated ids of the tiers to show. */
  declare tier: string | null | undefined;
  /** `colour` (default) or `mono`. */
  declare tone: 'colour' | 'mono' | null | undefined;
  /** Id of the partner that leads. */
  declare first: string | null | undefined;

  readonly #source = new SourceController(
    this,
    { kind: 'partners', parse: parsePartners, count: ({ partners }) => partners.length },
    () => ({ value: this.partners, json: this.partnersJson }),
  );
  readonly #locale = new LocaleController(this);
  readonly #logos = new LogoWatch(this);
  #movement: StripMovement | undefined;
  #isMovementAsked = false;
  #options: PartnerStripOptions | undefined;
  #model: PartnerStripModel | undefined;

  protected override willUpdate(): void {
    this.#locale.read();
    this.#source.readInline();
    this.#options = readPartnerStripOptions(this, this.#source.reportOptions());
    this.#model = this.#buildModel(this.#options);
  }

  #buildModel(options: PartnerStripOptions): PartnerStripModel | undefined {
    const { shown } = this.#source;
    const { data } = this.#locale;
    if (!shown || !data) return undefined;
    const model = buildPartnerStrip({
      partners: shown.part,
      context: shown.context,
      options,
      language: this.#locale.wanted || data.tag,
      compare: (a, b) => compareText(data, a, b),
      broken: this.#logos.broken,
      unlinked: this.#logos.unlinked,
    });
    return model.count > 0 ? model : undefined;
  }

  protected override render(): TemplateResult {
    const { data } = this.#locale;
    const translate = createTranslate(data?.catalogue);
    const { status } = this.#source;
    const shell = readShell(this, { status, translate, language: data?.tag ?? 'en' });
    if (!this.#model) return shellTemplate(shell, undefined);
    const row = this.#readRow(translate);
    const frame = this.#readFrame(shell, row);
    return shellTemplate(shell, partnerStripTemplate(this.#model, frame, row));
  }

  #readFrame({ translate, language }: Shell, row: MovingRow | undefined): PartnerStripFrame {
    return {
      translate,
      language,
      tone: this.#options?.tone ?? 'colour',
      label: this.label,
      headingLevel: isServer ? 2 : readHeadingLevel(this, this.headingLevel ?? undefined),
      loading: row?.moves ? 'eager' : 'lazy',
      onSelect: this.#select,
      onLoad: this.#logos.load,
      onError: this.#logos.error,
    };
  }

  /** The row that moves; `undefined` for a still, wrapping strip, as a server renders it. */
  #readRow(translate: Translate): MovingRow | undefined {
    const motion = this.#options?.motion ?? 'none';
    if (motion === 'none' || isServer || !this.hasUpdated) return undefined;
    if (this.#movement) return this.#movement.row(motion, translate);
    // The place of the button is kept free until the button comes.
    const waiting = { moves: motion === 'scroll', copies: 0, pause: nothing } as const;
    return prefersLessMotion() ? undefined : waiting;
  }

  protected override updated(): void {
    if (this.#options?.motion === 'none' || this.#isMovementAsked) return;
    this.#isMovementAsked = true;
    this.requestUpdate();
    void this.#loadMovement();
  }

  async #loadMovement(): Promise<void> {
    const chunk = await import('./strip-movement.js').catch(() => undefined);
    if (!chunk) return;
    this.#movement = new chunk.StripMovement(this);
    this.requestUpdate();
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
