/**
 * The public custom properties, and the private ones that follow from them. Public ones are
 * `--conf-*` and inherit from the page; private ones are `--_*` and live on `.root`.
 *
 * A page chooses a surface and an accent; everything else follows from them. Each colour of text is
 * light on a dark surface and dark on a light one, whatever the page's scheme is, with a contrast
 * of at least 4.5:1 (WCAG 1.4.3).
 */
import { unsafeCSS, type CSSResult } from 'lit';
import { css } from './sheet.js';

/** The CSS that a browser must support to compute one colour from another. */
export const derivedColor = 'oklch(from color-mix(in srgb, light-dark(red, red) 9%, Canvas) l c h)';

/**
 * The colours for light and for dark schemes, for browsers that cannot compute one colour from
 * another (before Chrome 123, Firefox 128, Safari 18). Lines and tints are transparent, so that
 * they go with a surface that the page has chosen. `used-scheme.ts` says which scheme holds.
 */
const palette: Readonly<Record<string, readonly [day: string, night: string]>> = {
  surface: ['var(--conf-surface,#fff)', 'var(--conf-surface,#17191d)'],
  text: ['var(--conf-text,#1a1d21)', 'var(--conf-text,#eceef1)'],
  muted: [
    'var(--conf-muted,var(--conf-text,#545b64))',
    'var(--conf-muted,var(--conf-text,#aeb6c0))',
  ],
  accent: ['var(--conf-accent,#0b57a4)', 'var(--conf-accent,#8ec1ff)'],
  'on-accent': ['#fff', '#0d1117'],
  cancelled: ['var(--conf-cancelled,#a61b1b)', 'var(--conf-cancelled,#ff9c94)'],
  changed: ['var(--conf-changed,#7a4d00)', 'var(--conf-changed,#ffc766)'],
  plate: ['transparent', '#f4f5f6'],
  day: ['#000', 'transparent'],
  night: ['transparent', '#000'],
};

const paletteOf = (scheme: 0 | 1): CSSResult =>
  unsafeCSS(
    Object.entries(palette)
      .map(([name, values]) => `--_${name}:${values[scheme]};`)
      .join(''),
  );

export const themeTokens = css`
  .root {
    --_radius: var(--conf-radius, 8px);
    --_button-radius: var(--conf-button-radius, calc(var(--_radius) * 0.75));
    --_space: var(--conf-space, 16px);
    --_title-size: var(--conf-title-size, 1.375em);
    --_ground: var(--_surface);
    --_border: var(--conf-border, rgb(128 128 128 / 0.4));
    --_tint: var(--conf-tint, rgb(128 128 128 / 0.09));
    --_link: var(--_accent);
    --_focus: var(--_link);
    --_now: var(--conf-now, var(--_link));
    ${paletteOf(0)}
  }
  .root.dark {
    ${paletteOf(1)}
  }
  @supports (color: ${unsafeCSS(derivedColor)}) {
    .root,
    .root.dark {
      --_surface: var(--conf-surface, light-dark(#ffffff, #17191d));
      /* The surface as people see it, never transparent: the page's ground shows through. */
      --_ground: rgb(from color-mix(in srgb, var(--_surface) 99%, Canvas) r g b / 1);
      /* What is written on the ground, as far as it goes: black on a light one, white on a dark.
         Black and white read equally well on what has the luminance of lab's 49. */
      --_ink: lab(from var(--_ground) clamp(0, (49 - l) * 1000, 100) 0 0);
      --_text: var(--conf-text, oklch(from var(--_ink) calc(0.23 + 0.71 * l) 0.007 264));
      /* The page's own text, greyer, if it is not grey as it is. */
      --_muted: var(
        --conf-muted,
        oklch(
          from var(--_text)
            calc(
              clamp(0.46, l, 0.53) + clamp(0, (l - 0.6) * 1000, 1) * (clamp(0.68, l, 0.78) - 0.53)
            )
            c h
        )
      );
      --_border: var(--conf-border, color-mix(in oklab, var(--_text) 18%, var(--_surface)));
      --_tint: var(--conf-tint, color-mix(in oklab, var(--_text) 5%, var(--_surface)));
      --_accent: var(
        --conf-accent,
        oklch(from var(--_ink) calc(0.46 + 0.34 * l) calc(0.14 - 0.03 * l) 255)
      );
      /*
       * The accent's hue at a lightness that reads. Mixed with ink, the accent's own lightness ends
       * up under 0.4 on a light ground and over 0.6 on a dark one, and can be had back from either.
       */
      --_link: oklch(
        from color-mix(in oklab, var(--_accent) 40%, var(--_ink))
          calc(min(l * 2.5, 0.5) + clamp(0, (l - 0.5) * 1000, 1) * (max(l * 2.5 - 1.5, 0.78) - 0.5))
          calc(c * 2.5) h
      );
      --_on-accent: lab(from var(--_accent) clamp(0, (49 - l) * 1000, 100) 0 0);
      --_cancelled: var(
        --conf-cancelled,
        oklch(from var(--_ink) calc(0.46 + 0.33 * l) calc(0.17 - 0.05 * l) 26)
      );
      --_changed: var(
        --conf-changed,
        oklch(from var(--_ink) calc(0.45 + 0.4 * l) calc(0.1 + 0.03 * l) 78)
      );
      /* Under what is drawn for white paper: nothing on a light ground, paper on a dark one. */
      --_plate: oklch(from var(--_ground) 0.97 0.003 h / clamp(0, (0.8 - l) * 1000, 1));
      /* Opaque on a light ground, on a dark one. */
      --_day: oklch(from var(--_ink) 0 0 0 / clamp(0, (0.5 - l) * 1000, 1));
      --_night: oklch(from var(--_ink) 0 0 0 / clamp(0, (l - 0.5) * 1000, 1));
    }
  }
  /* Paper is white, whatever the page is: printers leave dark grounds out and light text in. */
  @media print {
    .root,
    .root.dark {
      color-scheme: light;
    }
  }
  @media (forced-colors: active) {
    .root,
    .root.dark {
      --_text: CanvasText;
      --_muted: CanvasText;
      --_surface: Canvas;
      --_border: CanvasText;
      --_accent: LinkText;
      --_link: LinkText;
      --_on-accent: Canvas;
      --_tint: Canvas;
      --_cancelled: CanvasText;
      --_changed: CanvasText;
      --_focus: Highlight;
    }
  }
`;
