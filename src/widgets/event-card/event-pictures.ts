/** What a card's pictures turn out to be once the browser has them: their shape, or broken. */
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

  /** Width by height, by the address as it was given. */
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
    // An SVG without a size is 0 wide in some engines; it fills its bounds then.
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
