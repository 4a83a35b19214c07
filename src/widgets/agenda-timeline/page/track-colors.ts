/**
 * Sets the colours of tracks by one sheet for each element, without style attributes and without
 * writing to each session.
 */
import type { AgendaModel } from '../programme/agenda-view-model.js';
import { derivedColor } from '../../../widget/styles/theme-tokens.js';
import { contrast, parseHexColor, type Rgb } from '../../../model/values/color-contrast.js';

/**
 * The track's hue with a lightness that can be seen on the page's own background (see
 * `theme-tokens.ts`).
 */
const onGround = (color: string): string =>
  `oklch(from color-mix(in oklab,${color} 40%,var(--_ink)) ` +
  'calc(min(l*2.5,.55) + clamp(0,(l - .5)*1000,1)*(max(l*2.5 - 1.5,.72) - .55)) calc(c*2.5) h)';

/** The colour follows the page's scheme where CSS can tell it, else the class `dark`. */
function buildTrackRules(tracks: AgendaModel['tracks']): string {
  return tracks
    .map(({ index, color }) => {
      const readable = color === undefined ? undefined : readableColor(color);
      if (!readable) return '';
      const { light, dark } = readable;
      const name = `.track-${index}`;
      return (
        `${name}{--_track:${light}}.dark ${name}{--_track:${dark}}` +
        `@supports (color:${derivedColor}){.root ${name}{--_track:${onGround(light)}}}`
      );
    })
    .join('');
}

export class TrackColors {
  #sheet: CSSStyleSheet | undefined;
  #tracks: AgendaModel['tracks'] | undefined;

  write(root: Node, { tracks }: AgendaModel): void {
    if (tracks === this.#tracks || !(root instanceof ShadowRoot)) return;
    if (!root.adoptedStyleSheets) return;
    this.#tracks = tracks;
    this.#sheet ??= new CSSStyleSheet();
    this.#sheet.replaceSync(buildTrackRules(tracks));
    // The list is set each time, since Lit may have replaced it by the sheets of the widget.
    const others = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    root.adoptedStyleSheets = [...others, this.#sheet];
  }
}

export interface ReadableColor {
  /** The colour on a light and on a dark surface, as `#rrggbb`. */
  readonly light: string;
  readonly dark: string;
}

/** The tinted surface of each theme, on which contrast is lowest. */
const lightSurface: Rgb = [0xf3, 0xf5, 0xf8];
const darkSurface: Rgb = [0x20, 0x24, 0x2a];
const black: Rgb = [0, 0, 0];
const white: Rgb = [255, 255, 255];

const ENOUGH = 4.5;
const STEPS = 32;

const mix = (from: Rgb, to: Rgb, share: number): Rgb => {
  const at = (index: 0 | 1 | 2): number =>
    Math.round(from[index] + (to[index] - from[index]) * share);
  return [at(0), at(1), at(2)];
};

const toHex = (color: Rgb): string =>
  `#${color.map((value) => value.toString(16).padStart(2, '0')).join('')}`;

function repair(color: Rgb, surface: Rgb, towards: Rgb): string {
  for (let step = 0; step < STEPS; step++) {
    const tried = mix(color, towards, step / STEPS);
    if (contrast(tried, surface) >= ENOUGH) return toHex(tried);
  }
  return toHex(towards);
}

export function readableColor(text: string): ReadableColor | undefined {
  const color = parseHexColor(text);
  return (
    color && {
      light: repair(color, lightSurface, black),
      dark: repair(color, darkSurface, white),
    }
  );
}
