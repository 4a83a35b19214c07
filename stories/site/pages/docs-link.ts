/**
 * Defines `<docs-link>Formats</docs-link>` for blocks of the documentation: here it leads to the
 * page with that title, in Storybook to an entry of its index. It has to be registered before the
 * blocks import Storybook's version.
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
