/**
 * The side of a strip that moves: what carries the row, and the button that stops it. A lazy
 * chunk, since a strip is still unless its page asks; a page without it gets a row to scroll.
 */
import { nothing, type LitElement } from 'lit';
import { MarqueeController } from '../../widget/motion/marquee-controller.js';
import { pauseButtonTemplate } from '../../widget/motion/pause-button.js';
import type { Translate } from '../../intl/translate.js';
import type { MovingRow } from './partner-strip-template.js';

export class StripMovement {
  readonly #marquee: MarqueeController;

  constructor(host: LitElement) {
    this.#marquee = new MarqueeController(host);
  }

  /** `undefined` where the reader wants no motion: the strip is still, and wraps. */
  row(motion: 'auto' | 'scroll', translate: Translate): MovingRow | undefined {
    const marquee = this.#marquee;
    const { reduced, paused } = marquee.motion;
    if (reduced) return undefined;
    marquee.always = motion === 'scroll';
    const { moves, copies } = marquee;
    const onToggle = (): void => marquee.motion.toggle();
    return {
      moves,
      copies,
      pause: moves ? pauseButtonTemplate({ paused, translate, onToggle }) : nothing,
    };
  }
}
