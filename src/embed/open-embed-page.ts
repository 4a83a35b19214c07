/** Starts the page for frames, which shows one widget and nothing else. */
import { LazyPart } from '../widget/lazy-part.js';
import { widgetSelector } from '../widgets/registry.js';

/** Without the file that reads its address, the page says so, and asks again when the network is back. */
export async function openEmbedPage(): Promise<void> {
  const part = new LazyPart(() => import('./embed-page.js'));
  const page = await part.load();
  if (page) {
    page.startEmbedPage(document);
    return;
  }
  // A page that was published for one widget has it all the same.
  if (document.body.querySelector(widgetSelector)) return;
  document.body.textContent = 'This content could not be loaded.';
  window.addEventListener('online', () => void openEmbedPage(), { once: true });
}
