/** Upgrades placeholders and links, now and whenever the page changes. */
import { queryAll } from '../widget/page/query.js';
import { readAllowedOrigins } from './allowed-origins.js';
import { upgradeLink } from './upgrade-link.js';
import { upgradePlaceholder } from './upgrade-placeholder.js';

const selector = '[data-conf-widget], a[href*="#conf-widget="]';

/** Upgrades everything below a node; what is upgraded already is left alone, and no node is none. */
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
 * Upgrades what comes later. One query of the document for any number of mutations: looking
 * through ten thousand records costs more than asking the engine's selector once.
 */
export function upgradeLater(document: Document): void {
  new MutationObserver(() => upgrade(document)).observe(document, {
    childList: true,
    subtree: true,
  });
}
