/** The order of organisers of equal rank, and logos that look equally large. */
import { balanceArea, type LogoBox } from '../../widget/styles/balanced-area.js';
import type { ConferenceEvent, Image } from '../../model/conference.js';
import type { ChosenText } from '../../model/values/localized-text.js';
import type { ReadText } from './links/event-resources.js';

export interface OrganizerLogo {
  readonly src: string;
  readonly dark: string | undefined;
  /** The background to put behind the logo where it could not be seen on the card's own. */
  readonly ground: 'light' | 'dark' | '';
  /** px; absent until the picture has loaded and its aspect ratio is known. */
  readonly size: LogoBox | undefined;
}

export interface OrganizerView {
  readonly id: string;
  readonly name: ChosenText;
  readonly url: string | undefined;
  readonly logo: OrganizerLogo | undefined;
  /**
   * Whether the data names a logo, whose space is reserved even where the picture does not load.
   */
  readonly hasLogoRoom: boolean;
}

/** With `rotate` another organiser comes first each day, so that none always does. */
export type OrganizerOrder = 'given' | 'name' | 'rotate';

export interface OrganizerInput {
  readonly text: ReadText;
  readonly order: OrganizerOrder;
  /** Compares names by the alphabet of the reader's language. */
  readonly compare: (a: string, b: string) => number;
  /**
   * Days since the epoch on the venue's clock, so that all visitors see the same order on one day.
   */
  readonly day: number;
  readonly pictures: {
    /** Width divided by height of pictures that have loaded, by address. */
    readonly ratios: ReadonlyMap<string, number>;
    readonly broken: ReadonlySet<string>;
  };
}

/** The bounds of a logo in px; its space is set in the styles. */
const logoBounds: LogoBox = { width: 160, height: 56 };

export function buildOrganizers(
  { organizers }: ConferenceEvent,
  input: OrganizerInput,
): readonly OrganizerView[] {
  const views = organizers.map(({ id, name, url, logo }) => ({
    id: id ?? input.text(name).text,
    name: input.text(name),
    url,
    logo: logo && buildLogo(logo, input),
    hasLogoRoom: logo !== undefined,
  }));
  return inOrder(views, input);
}

function inOrder(
  views: readonly OrganizerView[],
  { order, compare, day }: OrganizerInput,
): readonly OrganizerView[] {
  if (order === 'name') return [...views].sort((a, b) => compare(a.name.text, b.name.text));
  if (order === 'given' || views.length === 0) return views;
  const first = day % views.length;
  return [...views.slice(first), ...views.slice(0, first)];
}

function buildLogo(
  image: Image,
  { pictures: { ratios, broken } }: OrganizerInput,
): OrganizerLogo | undefined {
  // Nearly every logo is made for white paper, so that this is the default.
  const { src, dark, background = 'light' } = image;
  if (broken.has(src)) return undefined;
  const ratio = ratioOf(image) ?? ratios.get(src);
  return {
    src,
    dark: dark === undefined || broken.has(dark) ? undefined : dark,
    ground: background === 'any' ? '' : background,
    size: ratio === undefined ? undefined : balanceArea(ratio, logoBounds),
  };
}

function ratioOf({ width = 0, height = 0 }: Image): number | undefined {
  return width > 0 && height > 0 ? width / height : undefined;
}
