/** The script tag: registers the four widgets, upgrades placeholders and links, for good. */
import './all.js';
import { openEmbedPage } from './embed/open-embed-page.js';
import { claimPage } from './embed/page-global.js';
import { upgrade, upgradeLater } from './embed/upgrade.js';
import { canDraw } from './widget/page/define-element.js';

if (canDraw() && claimPage()) {
  upgrade(document);
  upgradeLater(document);
  if (document.documentElement.hasAttribute('data-conf-embed')) void openEmbedPage();
}
