/** The script tag: registers the four widgets, upgrades placeholders and links, for good. */
import './all.js';
import { claimPage } from './embed/page-global.js';
import { upgrade, upgradeLater } from './embed/upgrade.js';

if (claimPage()) {
  upgrade(document);
  upgradeLater(document);
}
