/** Starts the page for frames, which shows one widget and nothing else. */
import { LazyPart } from '../widget/lazy-part.js';
import { widgetSelector } from '../widgets/registry.js';

/**
 * Where the lazy file that reads the address does not load, the page says so and tries again when
 * the network is back.
 */
export async function openEmbedPage(): Promise<void> {
  const part = new LazyPart(() => import('./embed-page.js'));
  const page = await part.load();
  if (page) {
    page.startEmbedPage(document);
    return;
  }
  // A page that was published for one widget has that widget in its HTML.
  if (document.body.querySelector(widgetSelector)) return;
  document.body.textContent = 'This content could not be loaded.';
  window.addEventListener('online', () => void openEmbedPage(), { once: true });
}
