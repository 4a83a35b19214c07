/**
 * The view model of a partner strip: names, pictures and sizes. Pure; pictures that could not be
 * loaded are an argument.
 */
import type { DocumentContext, Image, Partner, Partners, Tier } from '../../model/conference.js';
import {
  chooseText,
  type ChosenText,
  type LocalizedText,
} from '../../model/values/localized-text.js';
import { buildLogoSize, chooseTileSize, tileBoxes, type TileSize } from './logo-size.js';
import { buildPartnerGroups, type PartnerGroup } from './partner-order.js';
import type { PartnerStripOptions } from './partner-strip-options.js';

export interface PartnerStripInput {
  readonly partners: Partners;
  readonly context: DocumentContext;
  readonly options: Pick<PartnerStripOptions, 'order' | 'tiers' | 'first'>;
  /** BCP 47 tag that names are chosen for. */
  readonly language: string;
  /** Alphabetical order of that language. */
  readonly compare: (a: string, b: string) => number;
  /** Addresses of pictures that could not be loaded. */
  readonly broken: ReadonlySet<string>;
  /** Ids of partners whose link is hidden on the page; their logo is shown without a link. */
  readonly unlinked: ReadonlySet<string>;
}

export interface LogoView {
  readonly src: string;
  /** Address of the picture for dark pages. */
  readonly dark: string | undefined;
  readonly width: number;
  readonly height: number;
  /**
   * Whether the picture's ratio is known. Otherwise the picture fills its tile until it has loaded.
   */
  readonly sized: boolean;
}

/** The background of a tile, on which its logo can be seen in either theme. */
type Ground = 'light' | 'dark' | 'theme';

export interface PartnerView {
  readonly id: string;
  readonly name: ChosenText;
  readonly url: string | undefined;
  readonly paid: boolean;
  readonly size: TileSize;
  readonly ground: Ground;
  /** Absent where there is no picture or it does not load; the name is shown then. */
  readonly logo: LogoView | undefined;
}

export interface TierView {
  readonly id: string;
  /** The heading; its text is empty where the group has none. */
  readonly name: ChosenText;
  readonly partners: readonly PartnerView[];
}

export interface PartnerStripModel {
  readonly tiers: readonly TierView[];
  readonly count: number;
}

const noText: ChosenText = { text: '', language: '' };

export function buildPartnerStrip(input: PartnerStripInput): PartnerStripModel {
  const { partners, context, options, language, compare } = input;
  const nameOf = (name: LocalizedText): ChosenText => chooseText(name, language, context.language);
  const groups = buildPartnerGroups(partners, {
    ...options,
    compare: (a, b) => compare(nameOf(a.name).text, nameOf(b.name).text),
  });
  const sizes = buildTileSizes(partners.tiers, groups);
  const tiers = groups.map(({ tier, partners: members }) => ({
    id: tier?.id ?? '',
    name: tier ? nameOf(tier.name) : noText,
    partners: members.map((partner) => buildPartnerView(partner, input, sizes(partner.tier))),
  }));
  return { tiers, count: groups.reduce((sum, one) => sum + one.partners.length, 0) };
}

/** Weights are compared with those of the shown tiers, so that a single tier is not small. */
function buildTileSizes(
  tiers: readonly Tier[],
  groups: readonly PartnerGroup[],
): (tier: string | undefined) => TileSize {
  const shown = new Set(groups.flatMap(({ partners }) => partners.map(({ tier }) => tier)));
  const weights = new Map(tiers.map(({ id, weight }) => [id, weight]));
  const heaviest = Math.max(0, ...[...shown].map((id) => weights.get(id ?? '') ?? 0));
  return (tier) => chooseTileSize(weights.get(tier ?? ''), heaviest);
}

function buildPartnerView(
  { id, name, url, logo, paid }: Partner,
  { context, language, broken, unlinked }: PartnerStripInput,
  size: TileSize,
): PartnerView {
  const picture = logo && !broken.has(logo.src) ? logo : undefined;
  const dark = picture?.dark !== undefined && broken.has(picture.dark) ? undefined : picture?.dark;
  return {
    id,
    name: chooseText(name, language, context.language),
    url: unlinked.has(id) ? undefined : url,
    paid,
    size,
    ground: picture ? chooseGround(picture.background, dark) : 'theme',
    logo: picture && buildLogo(picture, dark, size),
  };
}

/** Nearly every logo is made for white paper, so that this is the default. */
function chooseGround(background: Image['background'], dark: string | undefined): Ground {
  if (background === 'any' || dark !== undefined) return 'theme';
  return background ?? 'light';
}

function buildLogo(
  { src, width, height }: Image,
  dark: string | undefined,
  size: TileSize,
): LogoView {
  const sized = width !== undefined && height !== undefined;
  const box = sized ? buildLogoSize(width / height, size) : tileBoxes[size];
  return { src, dark, ...box, sized };
}
