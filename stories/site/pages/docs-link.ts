/**
 * `<docs-link>Formats</docs-link>` in what a block draws: Storybook has an index to ask, the site has
 * a page by the same title. It is registered before the blocks bring Storybook's own.
 */
import { addressOfTitle } from '../build/page-address.js';

class SiteLink extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector('a')) return;
    const title = this.getAttribute('page') ?? this.textContent.trim();
    const link = Object.assign(document.createElement('a'), { href: addressOfTitle(title) });
    link.append(...this.childNodes);
    this.append(link);
  }
}

customElements.define('docs-link', SiteLink);
