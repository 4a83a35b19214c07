import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import type { ConfFilterEvent } from '../../../../src/widget/events/filter-event.js';
import { agenda, all, one, openPanel, shown, textOf, type } from '../agenda-fixture.js';

describe('finding in an agenda', () => {
  it('searches as a person types, and tells the page', async () => {
    const element = await agenda();
    const told = oneEvent(element, 'conf-filter');
    await type(element, 'ostergard');
    const { detail } = (await told) as ConfFilterEvent;
    expect(detail.count).to.equal(2);
    expect(detail.filters.search).to.equal('ostergard');
    expect(shown(element)).to.deep.equal(['open', 'eco1']);
    expect(textOf(one(element, '.count'))).to.equal('2 of 12 sessions');
    await type(element, '');
    expect(shown(element)).to.have.length(12);
  });

  it('hides times and days that have nothing left', async () => {
    const element = await agenda();
    await type(element, 'mugham');
    const visible = (selector: string): number =>
      all(element, selector).filter((one) => one.checkVisibility()).length;
    expect([visible('[part="day"]'), visible('.slot'), visible('[part="session"]')]).to.deep.equal([
      1, 1, 1,
    ]);
  });

  it('marks what it has found, where the engine can', async () => {
    if (typeof Highlight === 'undefined') return;
    const element = await agenda();
    await type(element, 'aygun');
    await waitUntil(() => CSS.highlights.get('conf-agenda-found')?.size, 'matches are marked');
    const [range] = CSS.highlights.get('conf-agenda-found') ?? [];
    expect(range?.startContainer.textContent?.slice(range.startOffset, range.endOffset)).to.equal(
      'Aygün',
    );
    await type(element, '');
    await waitUntil(() => !CSS.highlights.has('conf-agenda-found'), 'no mark is left');
  });

  it('says once what is left', async () => {
    const element = await agenda();
    await type(element, 'mug');
    await type(element, 'mugham');
    expect(textOf(one(element, '[role="status"]'))).to.equal('');
    await waitUntil(() => textOf(one(element, '[role="status"]')) === '1 session', 'it is said', {
      timeout: 3000,
    });
  });

  it('says so when nothing is left, and clears', async () => {
    const element = await agenda();
    await type(element, 'nothing like it');
    expect(shown(element)).to.deep.equal([]);
    expect(textOf(one(element, '[part="notice"]'))).to.equal('No sessions match these filters.');
    one(element, '.clear').click();
    await element.updateComplete;
    await waitUntil(() => shown(element).length === 12, 'all are back');
    expect((one(element, '[part="search"]') as HTMLInputElement).value).to.equal('');
  });

  it('filters by check boxes', async () => {
    const element = await agenda();
    await openPanel(element, 'filter');
    const option = (facet: string, name: string): HTMLElement | undefined =>
      all(element, `[data-facet="${facet}"] .option`).find(
        (label) => textOf(label.querySelector('bdi')) === name,
      );
    option('rooms', 'Hall B')?.click();
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['art1', 'art2', 'short', 'moved']);
    option('languages', 'English')?.click();
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['art2', 'short', 'moved']);
    expect(textOf(one(element, '[part="filter"]'))).to.equal('Filters (2)');
    const chips = all(element, '.chip');
    expect(chips.map(textOf)).to.deep.equal(['Remove filter: Hall B', 'Remove filter: English']);
    chips[0]?.click();
    await element.updateComplete;
    expect(shown(element)).to.include('eco1');
  });

  it('filters by the room, track or speaker that is clicked', async () => {
    const cases = [
      ['[data-id="eco1"] [part="session-room"]', ['eco1', 'day2']],
      ['[data-id="art1"] .track', ['art1', 'art2']],
      ['[data-id="open"] [part="speaker"] button', ['open']],
    ] as const;
    for (const [selector, expected] of cases) {
      const element = await agenda();
      const told = oneEvent(element, 'conf-filter');
      one(element, selector).click();
      await told;
      await waitUntil(() => shown(element).length === expected.length, selector);
      expect(shown(element)).to.deep.equal(expected);
    }
  });

  it('shows only favourites', async () => {
    const element = await agenda();
    one(element, '[data-id="short"] [part="favorite"]').click();
    all(element, '[part="action"]')
      .find((button) => textOf(button) === 'Favourites')
      ?.click();
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['short']);
  });

  it('starts from the page’s presets, fires nothing, and can be cleared', async () => {
    let fired = 0;
    addEventListener('conf-filter', () => fired++, { once: true });
    const element = await agenda({
      attributes: { day: '2026-12-01', room: 'a, c', language: 'en' },
    });
    expect(shown(element)).to.deep.equal(['eco1']);
    expect(fired).to.equal(0);
    one(element, '.clear').click();
    await element.updateComplete;
    expect(shown(element)).to.have.length(10);
  });

  it('follows a preset that the page changes', async () => {
    const element = await agenda({ attributes: { day: '2026-12-01' } });
    element.day = '2026-12-02';
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['day2', 'end']);
  });
});
