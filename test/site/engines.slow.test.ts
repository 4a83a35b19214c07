/** The site's pages in Firefox and WebKit too; `npm run test:site` builds them before. */
import { expect, waitUntil } from '@open-wc/testing';

const wait = { timeout: 30_000 };

interface OpenPage {
  readonly root: Document;
  readonly frame: HTMLIFrameElement;
}

async function open(address: string): Promise<OpenPage> {
  const frame = document.createElement('iframe');
  frame.width = '1200';
  frame.height = '900';
  frame.src = `/dist/site/${address}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  const { contentDocument } = frame;
  if (!contentDocument) throw new Error('The frame has no document.');
  return { root: contentDocument, frame };
}

/** Through shadow roots, one for each step. */
function find(root: ParentNode, ...steps: readonly string[]): HTMLElement | null {
  let place: ParentNode | null = root;
  let found: HTMLElement | null = null;
  for (const step of steps) {
    found = place?.querySelector<HTMLElement>(step) ?? null;
    place = found?.shadowRoot ?? null;
  }
  return found;
}

const shown = '.root [part]:not([part="notice"])';
const widgets = [
  'conf-event-card',
  'conf-agenda-timeline',
  'conf-partner-strip',
  'conf-news-ticker',
];

describe('the built site in this engine', () => {
  afterEach(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });

  it('shows the four widgets on the landing page', async function run() {
    this.timeout(60_000);
    const { root } = await open('index.html');
    for (const tag of widgets) await waitUntil(() => find(root, tag, shown), tag, wait);
  });

  it('has code in the builder', async function run() {
    this.timeout(60_000);
    const { root } = await open('builder.html#ui=en');
    await waitUntil(
      () =>
        find(root, 'embed-builder', '#code-panel pre')?.textContent.includes('<conf-event-card'),
      'code',
      wait,
    );
  });

  it('opens the sample at the desk, is written in, and makes the folder to publish', async function run() {
    this.timeout(120_000);
    const { root, frame } = await open('desk.html#ui=en');
    const inDesk = (selector: string): HTMLElement | null =>
      find(root, 'conference-desk', selector);
    await waitUntil(() => inDesk('#open-sample'), 'the desk', wait);
    inDesk('#open-sample')?.click();
    const cell = (): HTMLElement | null =>
      find(root, 'conference-desk', 'session-grid', '[role="gridcell"].title');
    await waitUntil(() => cell()?.textContent.trim() === 'Opening', 'the programme', wait);
    for (const tag of widgets)
      await waitUntil(() => find(root, 'conference-desk', tag, shown), tag, wait);
    inDesk('#page-event')?.click();
    await waitUntil(() => inDesk('#field-event-name-en'), 'the event', wait);
    const name = inDesk('#field-event-name-en') as HTMLInputElement;
    name.value = 'Another name';
    name.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await waitUntil(
      () =>
        find(root, 'conference-desk', 'conf-event-card', 'h3')?.textContent.trim() ===
        'Another name',
      'the card follows',
      wait,
    );
    expect(inDesk('#page-problems')?.textContent).to.contain('Problems');
    inDesk('#page-take')?.click();
    await waitUntil(() => inDesk('#take-zip'), 'downloads', wait);
    const names: string[] = [];
    const { HTMLAnchorElement: Anchor } = frame.contentWindow as unknown as typeof globalThis;
    Anchor.prototype.click = function remember(this: HTMLAnchorElement) {
      names.push(this.download);
    };
    inDesk('#take-zip')?.click();
    await waitUntil(() => names.length > 0, 'the ZIP is made', { timeout: 90_000 });
    expect(names).to.deep.equal(['conference.zip']);
  });
});
