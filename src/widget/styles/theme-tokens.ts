/**
 * The public custom properties and what the widgets make of them. Public ones are `--conf-*` and
 * inherit from the page; private ones are `--_*` and live on `.root`.
 *
 * A page may choose any accent, so colours of text are repaired in CSS: links keep the accent's
 * hue at a lightness that holds 4.5:1 on the surface (WCAG 1.4.3), and text on the accent is
 * black or white, whichever reads.
 */
import { css } from 'lit';

export const themeTokens = css`
  .root {
    --_text: var(--conf-text, light-dark(#1a1d21, #eceef1));
    --_muted: var(--conf-muted, light-dark(#545b64, #aeb6c0));
    --_surface: var(--conf-surface, light-dark(#ffffff, #17191d));
    --_border: var(--conf-border, light-dark(#d6dae0, #3c424b));
    --_accent: var(--conf-accent, light-dark(#0b57a4, #8ec1ff));
    --_link: var(--_accent);
    --_on-accent: light-dark(#ffffff, #0d1117);
    --_tint: light-dark(#f3f5f8, #20242a);
    --_focus: var(--_link);
    --_danger: light-dark(#a61b1b, #ff9c94);
    --_warning: light-dark(#7a4d00, #ffc766);
    --_success: light-dark(#17603a, #7fd6a4);
    --_radius: var(--conf-radius, 8px);
    --_space: var(--conf-space, 16px);
  }
  @supports (color: oklch(from red l c h)) {
    .root {
      --_link: light-dark(
        oklch(from var(--_accent) min(l, 0.5) c h),
        oklch(from var(--_accent) max(l, 0.78) c h)
      );
      /* 0.66 is where black and white read equally well on a colour of that lightness. */
      --_on-accent: oklch(from var(--_accent) clamp(0, (0.66 - l) * 1000, 1) 0 h);
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
    .root {
      --_text: CanvasText;
      --_muted: CanvasText;
      --_surface: Canvas;
      --_border: CanvasText;
      --_accent: LinkText;
      --_link: LinkText;
      --_on-accent: Canvas;
      --_tint: Canvas;
      --_focus: Highlight;
      --_danger: CanvasText;
      --_warning: CanvasText;
      --_success: CanvasText;
    }
  }
`;
