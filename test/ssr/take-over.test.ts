import { expect, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import { conference, widgets } from './ssr-data.js';

interface Shift extends PerformanceEntry {
  readonly value: number;
}

interface Page {
  readonly frame: HTMLIFrameElement;
  readonly document: Document;
  readonly shifts: Shift[];
}

const prerender = (args: readonly string[]): Promise<string> =>
  executeServerCommand<string, { args: readonly string[]; data: unknown }>('prerender', {
    args,
    data: conference,
  });

/** A page of its own, as a server sends it: no script in it yet. */
async function openPage(html: string, width: number): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '900';
  frame.srcdoc = `<!doctype html><html lang="az"><body>${html}<p id="after">After</p></body></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  const { contentDocument, contentWindow } = frame;
  if (!contentDocument || !contentWindow) throw new Error('The frame has no document.');
  const shifts: Shift[] = [];
  const { PerformanceObserver: Observer } = contentWindow as Window & typeof globalThis;
  if (Observer.supportedEntryTypes.includes('layout-shift')) {
    const observer = new Observer((list) => shifts.push(...(list.getEntries() as Shift[])));
    observer.observe({ type: 'layout-shift', buffered: true });
  }
  return { frame, document: contentDocument, shifts };
}

const settle = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

/** The script comes, and with it the element; resolves when its own content is there. */
async function bringScript(page: Page, element: Element): Promise<void> {
  const before = element.shadowRoot?.querySelector('.root');
  const script = page.document.createElement('script');
  script.type = 'module';
  script.src = new URL('../../dist/cdn/conference-widgets.js', import.meta.url).href;
  page.document.head.append(script);
  await waitUntil(
    () => element.shadowRoot?.querySelector('.root') !== before,
    `<${element.localName}> takes over`,
    { timeout: 9000 },
  );
  await (element as LitElement).updateComplete;
  await settle();
}

const bare = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

const readBottom = ({ document: page }: Page): number =>
  page.querySelector('#after')?.getBoundingClientRect().top ?? Number.NaN;

describe('taking over what a server rendered', function () {
  this.timeout(30_000);
  let page: Page | undefined;

  afterEach(() => page?.frame.remove());

  for (const widget of widgets) {
    for (const width of [320, 900]) {
      it(`shows ${widget} before any script, and moves nothing when it comes (${width} px)`, async () => {
        page = await openPage(await prerender([widget, '--lang', 'az']), width);
        const element = page.document.querySelector(`conf-${widget}`);
        const text = bare(element?.shadowRoot?.querySelector('.root')?.textContent);
        expect(text).to.not.equal('');
        if (!element) return;
        await settle();
        const bottom = readBottom(page);
        expect(bottom).to.be.greaterThan(30);

        await bringScript(page, element);

        const roots = element.shadowRoot?.querySelectorAll('.root');
        expect(roots?.length, 'content is there once').to.equal(1);
        expect(element.shadowRoot?.querySelectorAll('style').length).to.equal(0);
        expect(readBottom(page), 'nothing below it moved').to.be.closeTo(bottom, 0.5);
        const sum = page.shifts.reduce((total, { value }) => total + value, 0);
        expect(sum, 'layout shift').to.equal(0);
      });
    }
  }

  it('hides a plain rendition when the widget is there', async () => {
    page = await openPage(await prerender(['event-card', '--lang', 'az', '--plain']), 600);
    const placeholder = page.document.querySelector('[data-conf-widget]');
    const heading = placeholder?.querySelector('h2');
    expect(bare(heading?.textContent)).to.equal('Mobillik konfransı');
    expect(heading?.getBoundingClientRect().height).to.be.greaterThan(0);
    const script = page.document.createElement('script');
    script.type = 'module';
    script.src = new URL('../../dist/cdn/conference-widgets.js', import.meta.url).href;
    page.document.head.append(script);
    await waitUntil(
      () =>
        placeholder?.shadowRoot
          ?.querySelector('conf-event-card')
          ?.shadowRoot?.querySelector('[part="title"]'),
      'the placeholder becomes the widget',
      { timeout: 9000 },
    );
    await settle();
    expect(heading?.getBoundingClientRect().height, 'the plain rendition is hidden').to.equal(0);
  });
});
