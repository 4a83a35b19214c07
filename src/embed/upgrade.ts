/** Upgrades placeholders and links, now and whenever the page changes. */
import { queryAll } from '../widget/page/query.js';
import { readAllowedOrigins } from './allowed-origins.js';
import { upgradeLink } from './upgrade-link.js';
import { upgradePlaceholder } from './upgrade-placeholder.js';

const selector = '[data-conf-widget], a[href*="#conf-widget="]';

/**
 * Upgrades everything below a node, and the node itself. Elements that are upgraded already stay as
 * they are; `null` is ignored.
 */
export function upgrade(root: ParentNode | null = document): void {
  if (!root) return;
  const found = queryAll(root, selector);
  if (root instanceof Element && root.matches(selector)) found.unshift(root);
  if (found.length === 0) return;
  const allowed = readAllowedOrigins(document);
  for (const element of found) {
    if (element.hasAttribute('data-conf-widget')) upgradePlaceholder(element);
    else if (element instanceof HTMLAnchorElement) upgradeLink(element, allowed);
  }
}

/**
 * Upgrades elements that are added later. Each batch of mutations causes one query of the document,
 * since looking through ten thousand records takes longer than one query.
 */
export function upgradeLater(document: Document): void {
  new MutationObserver(() => upgrade(document)).observe(document, {
    childList: true,
    subtree: true,
  });
}
