/** The script tag: registers the four widgets, upgrades placeholders and links, for good. */
import './all.js';
import { refusesTemplates } from './widget/page/trusted-types.js';
import { claimPage } from './embed/page-global.js';
import { upgrade, upgradeLater } from './embed/upgrade.js';

if (!refusesTemplates() && claimPage()) {
  upgrade(document);
  upgradeLater(document);
  if (document.documentElement.hasAttribute('data-conf-embed')) {
    void import('./embed/embed-page.js').then(({ startEmbedPage }) => startEmbedPage(document));
  }
}
