/** The script tag: registers the four widgets, upgrades placeholders and links, for good. */
import './all.js';
import { claimPage } from './embed/page-global.js';
import { upgrade, upgradeLater } from './embed/upgrade.js';
import { LazyPart } from './widget/lazy-part.js';
import { canDraw } from './widget/page/define-element.js';
import { widgetTags } from './widgets/registry.js';

/** `embed.html` is nothing but a widget: without the file that reads its address it says so. */
async function openEmbedPage(): Promise<void> {
  const part = new LazyPart(() => import('./embed/embed-page.js'));
  const page = await part.load();
  if (page) {
    page.startEmbedPage(document);
    return;
  }
  // A page that was published for one widget has it all the same.
  if (document.body.querySelector(Object.values(widgetTags).join())) return;
  document.body.textContent = 'This content could not be loaded.';
  window.addEventListener('online', () => void openEmbedPage(), { once: true });
}

if (canDraw() && claimPage()) {
  upgrade(document);
  upgradeLater(document);
  if (document.documentElement.hasAttribute('data-conf-embed')) void openEmbedPage();
}
