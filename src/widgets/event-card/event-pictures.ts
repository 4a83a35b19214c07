/** Learns the aspect ratio of a card's pictures once the browser has them, and which are broken. */
import type { LitElement, ReactiveController } from 'lit';
import { retryPictures } from '../../widget/page/retry-pictures.js';

export class EventPictures implements ReactiveController {
  readonly #host: LitElement;
  #isFirst = true;
  readonly #ratios = new Map<string, number>();
  readonly #broken = new Set<string>();

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#isFirst) retryPictures(this.#host.renderRoot);
    this.#isFirst = false;
  }

  /** Width divided by height, by the address in the data. */
  get ratios(): ReadonlyMap<string, number> {
    return this.#ratios;
  }

  get broken(): ReadonlySet<string> {
    return this.#broken;
  }

  readonly load = ({ currentTarget: image }: Event): void => {
    if (!(image instanceof HTMLImageElement)) return;
    const { naturalWidth, naturalHeight } = image;
    const src = image.getAttribute('src') ?? '';
    // An SVG without a size is 0 wide in some engines; such a logo fills its bounds.
    if (naturalWidth === 0 || naturalHeight === 0 || this.#ratios.has(src)) return;
    this.#ratios.set(src, naturalWidth / naturalHeight);
    this.#host.requestUpdate();
  };

  readonly error = ({ currentTarget: image }: Event): void => {
    if (!(image instanceof HTMLImageElement)) return;
    this.#broken.add(image.getAttribute('src') ?? '');
    this.#host.requestUpdate();
  };
}
