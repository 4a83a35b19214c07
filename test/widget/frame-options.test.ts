/** What all four widgets take: a wrong value falls back, and the page's owner is told. */
import { expect, fixture, oneEvent } from '@open-wc/testing';
import '../../src/all.js';

const data = JSON.stringify({
  version: 1,
  event: { name: 'Conference', start: '2026-12-01T09:00' },
  sessions: [{ id: 'a', title: 'Opening', start: '2026-12-01T09:00' }],
  partners: [{ name: 'Ministry' }],
  news: [{ title: 'Registration is open' }],
});

describe('attributes of the frame', () => {
  it('are used wherever they are not reported, however a page writes them', async () => {
    const box = await fixture<HTMLElement>(`<div>
      <h3>A</h3>
      <conf-event-card theme="Dark" heading-level=" 5 " data-conference='${data}'></conf-event-card>
      <div role="heading" aria-level="2.5">B</div>
      <conf-event-card data-conference='${data}'></conf-event-card>
    </div>`);
    const [first, second] = box.querySelectorAll('conf-event-card');
    if (!first || !second) throw new Error('Two cards were expected.');
    await Promise.all([first.whenLoaded(), second.whenLoaded()]);
    expect(first.problems.filter(({ path }) => path.startsWith('@'))).to.have.length(0);
    expect(first.shadowRoot?.querySelector('.root.dark h5')?.textContent).to.equal('Conference');
    expect(second.shadowRoot?.querySelector('h3')?.textContent).to.equal('Conference');
  });

  for (const widget of ['event-card', 'agenda-timeline', 'partner-strip', 'news-ticker']) {
    it(`of ${widget} are reported where they cannot be read`, async () => {
      const box = await fixture<HTMLElement>('<div></div>');
      const element = document.createElement(`conf-${widget}`);
      element.setAttribute('theme', 'pink');
      element.setAttribute('heading-level', '7');
      element.setAttribute('data-conference', data);
      const loaded = oneEvent(element, 'conf-load');
      box.append(element);
      const { detail } = (await loaded) as CustomEvent<{ problems: { path: string }[] }>;
      const paths = detail.problems.map(({ path }) => path);
      expect(paths).to.include.members(['@theme', '@heading-level']);
    });
  }
});
