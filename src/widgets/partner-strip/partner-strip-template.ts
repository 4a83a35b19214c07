/** The HTML of a partner strip. Pure. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { headingTemplate, type HeadingLevel } from '../../widget/page/heading.js';
import { changingText, textTemplate } from '../../widget/text-template.js';
import type { Translate } from '../../intl/translate.js';
import { faceTemplate, type FaceFrame } from './logo-template.js';
import type { PartnerStripModel, PartnerView, TierView } from './partner-strip-view-model.js';

export interface PartnerStripFrame extends FaceFrame {
  readonly translate: Translate;
  readonly headingLevel: HeadingLevel;
  readonly label: string | null | undefined;
  readonly tone: 'colour' | 'mono';
  readonly onSelect: (event: MouseEvent, partner: PartnerView) => void;
}

/** A single row that moves, instead of tiers that wrap. */
export interface MovingRow {
  /** Whether the row moves by itself, so that it needs a button to stop it. */
  readonly moves: boolean;
  readonly copies: number;
  /** The button; `nothing` while there is no movement to stop. */
  readonly pause: TemplateResult | typeof nothing;
}

export function partnerStripTemplate(
  model: PartnerStripModel,
  frame: PartnerStripFrame,
  row: MovingRow | undefined,
): TemplateResult {
  const { label, tone, translate } = frame;
  const name = label || translate('Partners', { desc: 'Name of the region of partner logos' });
  return html`<section class="strip ${tone}" part="strip" aria-label=${name}>
    ${row ? rowTemplate(model, frame, row) : wallTemplate(model, frame)}
    ${tone === 'mono' ? inksTemplate() : nothing}
  </section>`;
}

/** SVG filters that show a picture in the colour of the text: its dark parts, or its light ones. */
const inksTemplate = (): TemplateResult =>
  html`<svg class="inks" width="0" height="0" aria-hidden="true">
    ${inkTemplate('ink', '-0.51 -1.72 -0.17 2.4 0')}
    ${inkTemplate('light-ink', '0.32 1.07 0.11 0 0')}
  </svg>`;

const inkTemplate = (id: string, alpha: string): unknown =>
  svg`<filter id=${id} color-interpolation-filters="sRGB">
    <feColorMatrix values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 ${alpha}" result="shape" />
    <feFlood />
    <feComposite in2="shape" operator="in" />
  </filter>`;

function wallTemplate({ tiers }: PartnerStripModel, frame: PartnerStripFrame): TemplateResult[] {
  // Partners without a tier get a heading too where they follow a headed tier, since they would
  // seem to belong to it.
  const firstHeaded = tiers.findIndex(({ name }) => name.text !== '');
  return tiers.map((tier, index) =>
    tierTemplate(tier, frame, firstHeaded >= 0 && index > firstHeaded),
  );
}

function tierTemplate(
  { id, name, partners }: TierView,
  frame: PartnerStripFrame,
  isBelowHeading: boolean,
): TemplateResult {
  const more = (): string =>
    frame.translate('More partners', { desc: 'Heading of partners that have no tier' });
  const title = name.text ? textTemplate(name) : isBelowHeading ? changingText(more()) : '';
  return html`<div class="tier" part="tier" data-tier=${id || nothing}>
    ${title ? headingTemplate(frame.headingLevel, 'tier-title', title) : nothing}
    <ul class="wall ${sheetOf(partners)}" role="list">
      ${entriesTemplate(partners, frame)}
    </ul>
  </div>`;
}

function rowTemplate(
  { tiers }: PartnerStripModel,
  frame: PartnerStripFrame,
  { moves, copies, pause }: MovingRow,
): TemplateResult {
  const { translate } = frame;
  const partners = tiers.flatMap((tier) => tier.partners);
  // Where every partner has a link, a keyboard can reach the row; otherwise the window itself takes
  // focus.
  const isReachable = partners.every(({ url }) => url !== undefined);
  return html`<div class="moved">
    ${moves ? html`<div class="tools">${pause}</div>` : nothing}
    <div
      class="window moving ${sheetOf(partners)}"
      role=${isReachable ? nothing : 'group'}
      tabindex=${isReachable ? nothing : '0'}
      aria-label=${isReachable ? nothing : translate('Logos')}
    >
      <div class="track">
        <ul class="row" role="list">
          ${entriesTemplate(partners, frame)}
        </ul>
        ${moves && copies > 0 ? copiesTemplate(partners, copies, frame) : nothing}
      </div>
    </div>
  </div>`;
}

/** Logos for white paper have a sheet of it under them, and under those beside them. */
const sheetOf = (partners: readonly PartnerView[]): string =>
  partners.some(({ ground }) => ground === 'light') ? 'paper' : '';

const entriesTemplate = (
  partners: readonly PartnerView[],
  frame: PartnerStripFrame,
): TemplateResult[] => partners.map((partner) => entryTemplate(partner, frame));

/** A name with more characters than this needs a smaller size on its tile. */
const MANY = 32;

const looksOf = ({ size, ground, logo, name }: PartnerView): string =>
  `${size} on-${ground} ${!logo && name.text.length > MANY ? 'worded' : ''}`;

function entryTemplate(partner: PartnerView, frame: PartnerStripFrame): TemplateResult {
  const { id, url, paid } = partner;
  const face = faceTemplate(partner, frame);
  return html`<li class="tile ${looksOf(partner)}" part="partner" data-id=${id}>
    ${
      url === undefined
        ? html`<span class="mark">${face}</span>`
        : html`<a
            class="mark"
            part="link"
            href=${url}
            rel=${paid ? 'noopener nofollow' : 'noopener'}
            @click=${(event: MouseEvent) => frame.onSelect(event, partner)}
            >${face}</a
          >`
    }
  </li>`;
}

/** The copies behind a moving row. They have no names, parts or ids and cannot be reached. */
function copiesTemplate(
  partners: readonly PartnerView[],
  copies: number,
  frame: PartnerStripFrame,
): TemplateResult {
  const repeated = [...Array(copies).keys()].flatMap(
    (index) => partners[index % partners.length] ?? [],
  );
  return html`<div class="copies" inert aria-hidden="true">
    ${repeated.map(
      (partner) =>
        html`<div class="tile ${looksOf(partner)}">
          <span class="mark">${faceTemplate(partner, { ...frame, isCopy: true })}</span>
        </div>`,
    )}
  </div>`;
}
