import { expect, waitUntil } from '@open-wc/testing';
import '../../src/widgets/event-card/define.js';
import '../../src/widgets/partner-strip/define.js';
import { escaped, event, leavePages, page } from '../embed/embed-fixture.js';

const said: string[] = [];
const { warn } = console;

const panelText = (box: Element): string => {
  const widget = box.querySelector('[with-diagnostics]');
  const panel = widget?.shadowRoot?.firstElementChild?.shadowRoot;
  return (panel?.textContent ?? '').replace(/\s+/g, ' ');
};

async function shows(box: Element, words: string): Promise<string> {
  await waitUntil(
    () => panelText(box).includes(words),
    `the panel says “${words}”; it says “${panelText(box)}”`,
    { timeout: 8000 },
  );
  return panelText(box);
}

describe('with-diagnostics', () => {
  beforeEach(() => {
    said.length = 0;
    console.warn = (...parts: unknown[]) => void said.push(parts.join(' '));
  });
  afterEach(() => {
    console.warn = warn;
    leavePages();
  });

  it('says that nothing is wrong, and where the data came from', async () => {
    const box = page(
      `<conf-event-card with-diagnostics data-event="${escaped(event)}"></conf-event-card>`,
    );
    const text = await shows(box, 'nothing is wrong');
    expect(text).to.contain('data from the page, 1 entry');
    expect(said).to.deep.equal([]);
  });

  const cases: readonly (readonly [string, string, string])[] = [
    [
      'nothing to show',
      '<conf-event-card with-diagnostics lang="en"></conf-event-card>',
      'found only lang. It is empty besides',
    ],
    [
      'no attribute at all',
      '<conf-event-card with-diagnostics>Text</conf-event-card>',
      'found no attribute.',
    ],
    [
      'broken JSON with its place',
      `<conf-event-card with-diagnostics data-event="{&quot;name&quot;: 'x'}"></conf-event-card>`,
      'at line 1, column 10. JSON takes double quotes only.',
    ],
    [
      'an attribute cut off at its first quote',
      '<conf-event-card with-diagnostics data-event="{"></conf-event-card>',
      'write every " as &quot;',
    ],
    [
      'a wrong option',
      `<conf-event-card with-diagnostics layout="big" data-event="${escaped(event)}"></conf-event-card>`,
      'layout',
    ],
    [
      'filters that leave nothing',
      `<conf-partner-strip with-diagnostics tier="gold" data-partners="${escaped([{ name: 'A', tier: 'silver' }])}"></conf-partner-strip>`,
      'The source has 1 entry, but none is left after tier="gold"',
    ],
    [
      'a language without words of ours',
      `<conf-event-card with-diagnostics lang="ko" data-event="${escaped(event)}"></conf-event-card>`,
      'The page is in "ko", of which it has no words',
    ],
    [
      'Azerbaijani in Cyrillic letters',
      `<conf-event-card with-diagnostics lang="az-Cyrl" data-event="${escaped(event)}"></conf-event-card>`,
      'The page is in "az-Cyrl", of which it has no words: the widget\'s own words are in "en"',
    ],
    [
      'a language tag that is none',
      `<conf-event-card with-diagnostics lang="azərbaycanca" data-event="${escaped(event)}"></conf-event-card>`,
      'which is no language tag',
    ],
  ];
  for (const [name, markup, words] of cases) {
    it(`says: ${name}`, async () => {
      const box = page(markup);
      await shows(box, words);
      expect(said.join('\n')).to.contain(words);
      expect(new Set(said).size).to.equal(said.length);
    });
  }

  it('says when a style hides what is drawn', async () => {
    const box = page(
      `<conf-event-card with-diagnostics data-event="${escaped(event)}"></conf-event-card>`,
    );
    await shows(box, 'nothing is wrong');
    const widget = box.querySelector('conf-event-card');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('[part="card"] { display: none !important }');
    widget?.shadowRoot?.adoptedStyleSheets.push(sheet);
    widget?.requestUpdate();
    await shows(box, 'a filter list of an ad blocker');
  });

  it('goes with its attribute', async () => {
    const box = page(
      `<conf-event-card with-diagnostics data-event="${escaped(event)}"></conf-event-card>`,
    );
    await shows(box, 'nothing is wrong');
    const widget = box.querySelector('conf-event-card');
    widget?.removeAttribute('with-diagnostics');
    await widget?.updateComplete;
    expect(widget?.shadowRoot?.firstElementChild?.className).to.contain('root');
  });

  it('is silent without its attribute', async () => {
    const box = page('<conf-event-card data-event="{"></conf-event-card>');
    await box.querySelector('conf-event-card')?.updateComplete;
    expect(said).to.deep.equal([]);
  });
});
