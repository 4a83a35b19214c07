/**
 * Watches the logos on the page: which files do not load, which ratios are known only after
 * loading, and which links an ad blocker hides. A logo stays when its link is hidden; the name
 * stands in when its picture is missing.
 */
import type { LitElement, ReactiveController } from 'lit';
import { retryPictures } from '../../widget/page/retry-pictures.js';
import { buildLogoScale } from './logo-size.js';
import type { PartnerView } from './partner-strip-view-model.js';

export class LogoWatch implements ReactiveController {
  /** Addresses of pictures that could not be loaded. */
  readonly broken = new Set<string>();
  /** Ids of partners whose link is not displayed. */
  readonly unlinked = new Set<string>();
  readonly #host: LitElement;
  #frame = 0;
  #isFirst = true;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#isFirst) retryPictures(this.#host.renderRoot);
    this.#isFirst = false;
    this.hostDisconnected();
    // jsdom has no `requestAnimationFrame`.
    this.#frame = globalThis.requestAnimationFrame?.(() => this.#findHiddenLinks()) ?? 0;
  }

  hostDisconnected(): void {
    if (this.#frame) cancelAnimationFrame(this.#frame);
  }

  readonly error = ({ target }: Event): void => this.#miss(target as HTMLImageElement);

  readonly load = (event: Event, { size }: PartnerView): void => {
    const image = event.target as HTMLImageElement;
    const { naturalWidth: width, naturalHeight: height } = image;
    // A picture of one pixel comes from blockers and is no logo. A picture without any size is an
    // SVG.
    if (width === 1 && height === 1) this.#miss(image);
    else if (width > 0 && height > 0) {
      image.style.setProperty('--_scale', String(buildLogoScale(width / height, size)));
    }
  };

  #miss(image: HTMLImageElement): void {
    this.broken.add(image.src);
    this.#host.requestUpdate();
  }

  #findHiddenLinks(): void {
    if (this.#host.getClientRects().length === 0) return;
    const hidden = [...this.#host.renderRoot.querySelectorAll('.row a, .wall a')]
      .filter((link) => link.getClientRects().length === 0)
      .flatMap((link) => link.closest('[data-id]')?.getAttribute('data-id') ?? []);
    if (hidden.length === 0) return;
    for (const id of hidden) this.unlinked.add(id);
    this.#host.requestUpdate();
  }
}
