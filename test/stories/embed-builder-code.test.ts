/** What the builder gives does on a page what the preview has promised. */
import { expect, fixtureCleanup, waitUntil } from '@open-wc/testing';
import { codeOf, openBuilder, textOf, waitForWidget, type Page } from './embed-builder-fixture.js';

const frames: HTMLIFrameElement[] = [];

/** A partner's page with this code in it, and nothing else. */
async function openPartnerPage(code: string, policy = ''): Promise<Document> {
  const frame = document.createElement('iframe');
  frames.push(frame);
  frame.width = '700';
  frame.height = '700';
  const meta =
    policy === '' ? '' : `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  // The test server rewrites scripts, so that their hash is another one than the built file's.
  const served = code.replace(/ integrity="sha384-[^"]+"/, '');
  frame.srcdoc = `<!doctype html><html lang="en"><head>${meta}<title>Partner</title></head><body>${served}</body></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  if (!frame.contentDocument) throw new Error('The frame has no document.');
  return frame.contentDocument;
}

function shownIn(page: Document, tag: string): string {
  const roots: (Document | ShadowRoot)[] = [page];
  for (const { shadowRoot } of page.querySelectorAll('[data-conf-widget]')) {
    if (shadowRoot) roots.push(shadowRoot);
  }
  const widget = roots.map((root) => root.querySelector(tag)).find((one) => one !== null);
  const part = widget?.shadowRoot?.querySelector('.root [part]:not([part="notice"])');
  return part ? (widget?.shadowRoot?.textContent ?? '') : '';
}

const folder = encodeURIComponent('/dist/cdn/');
const event = encodeURIComponent(
  JSON.stringify({
    version: 1,
    event: {
      name: 'A "quoted" <name> & more',
      start: '2016-06-23T09:30',
      url: 'https://organiser.example/',
    },
    timeZone: 'Asia/Baku',
  }),
);

async function open(fragment: string, tab = 'html'): Promise<Page> {
  const page = await openBuilder(`ui=en&folder=${folder}&${fragment}`);
  await waitForWidget(page, 'conf-event-card');
  page.find(`#tab-${tab}`).click();
  await page.builder.updateComplete;
  return page;
}

describe('code of the embed builder on a partner’s page', () => {
  afterEach(() => {
    fixtureCleanup();
    for (const frame of frames.splice(0)) frame.remove();
    history.replaceState(null, '', '#');
    localStorage.clear();
  });

  for (const [tab, data] of [
    ['html', ''],
    ['html', `data=${event}`],
    ['placeholder', ''],
    ['placeholder', `data=${event}`],
    ['html', 'script=classic'],
  ] as const) {
    it(`shows the widget: ${tab} ${data === '' ? 'with an address' : data.slice(0, 14)}`, async function run() {
      this.timeout(30_000);
      const code = codeOf(await open(data, tab));
      const page = await openPartnerPage(code);
      const words = data.startsWith('data') ? 'A "quoted" <name> & more' : 'Mobility Partnership';
      await waitUntil(() => shownIn(page, 'conf-event-card').includes(words), words, {
        timeout: 20_000,
      });
    });
  }

  it('becomes a widget from a link, with the lines for the head', async function run() {
    this.timeout(30_000);
    const code = codeOf(await open('', 'link'));
    const page = await openPartnerPage(code);
    await waitUntil(() => shownIn(page, 'conf-event-card').includes('Mobility'), 'the widget', {
      timeout: 20_000,
    });
  });

  it('shows the widget under the policy that the builder writes', async function run() {
    this.timeout(30_000);
    const builder = await open('height=0');
    const lines = builder.find('.policy pre').textContent ?? '';
    // Paths of the page's own server are named by its origin here: a frame without one has no 'self'.
    const policy = lines.replaceAll("'self'", location.origin).replace(/\n/g, ' ');
    expect(policy).to.contain('script-src');
    const page = await openPartnerPage(codeOf(builder), `default-src 'none'; ${policy}`);
    await waitUntil(() => shownIn(page, 'conf-event-card').includes('Mobility'), 'the widget', {
      timeout: 20_000,
    });
  });

  it('reads without script when it is prerendered', async function run() {
    this.timeout(40_000);
    const builder = await open('', 'prerendered');
    await waitUntil(() => codeOf(builder).includes('<template'), 'HTML', { timeout: 30_000 });
    const [html = ''] = builder.findAll('#code-panel pre').map((pre) => pre.textContent ?? '');
    const page = await openPartnerPage(html.replace(/^<script[^]*?<\/script>/, ''));
    expect(textOf(page.querySelector('conf-event-card')?.shadowRoot as never)).to.contain(
      'Mobility',
    );
  });
});
