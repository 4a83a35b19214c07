import { expect, waitUntil } from '@open-wc/testing';
import type { ConfFavoriteEvent } from '../../../../src/widget/events/favorite-event.js';
import type { AgendaTimelineElement } from '../../../../src/widgets/agenda-timeline/index.js';
import {
  agenda,
  all,
  heardOf,
  one,
  openPanel,
  programme,
  seenOf,
  settled,
  shown,
  textOf,
} from '../agenda-fixture.js';

const pressed = (element: Element, id: string): string | null =>
  one(element, `[data-id="${id}"] [part="favorite"]`).getAttribute('aria-pressed');

async function star(element: AgendaTimelineElement, ...ids: readonly string[]): Promise<void> {
  for (const id of ids) one(element, `[data-id="${id}"] [part="favorite"]`).click();
  await settled(element);
}

const favoritesButton = (element: Element): HTMLElement => {
  const found = all(element, '.tools button').find((button) => textOf(button) === 'Favourites');
  return found as HTMLElement;
};

const has = (element: Element, selector: string): Promise<void> =>
  waitUntil(() => all(element, selector).length > 0, selector, { timeout: 8000 });

const clearHash = (): void => history.replaceState(null, '', location.href.split('#')[0]);

describe('favourites', () => {
  it('are kept for the next visit, per conference', async () => {
    const event = crypto.randomUUID();
    const first = await agenda({ event });
    await star(first, 'eco1', 'work');
    first.remove();
    expect(localStorage.getItem(`conf-widgets:favorites:${event}`)).to.equal('["eco1","work"]');
    const second = await agenda({ event });
    expect([pressed(second, 'eco1'), pressed(second, 'art1')]).to.deep.equal(['true', 'false']);
    const other = await agenda();
    expect(pressed(other, 'eco1')).to.equal('false');
  });

  it('are the same in all agendas of a page and all tabs of a site', async () => {
    const event = crypto.randomUUID();
    const [first, second] = [await agenda({ event }), await agenda({ event })];
    await star(first, 'eco1');
    await settled(second);
    expect(pressed(second, 'eco1')).to.equal('true');
    // As another tab has it: its change comes by the event alone.
    localStorage.setItem(`conf-widgets:favorites:${event}`, '["work"]');
    window.dispatchEvent(new StorageEvent('storage'));
    await settled(first);
    await settled(second);
    expect(
      [first, second].map((one) => [pressed(one, 'eco1'), pressed(one, 'work')]),
    ).to.deep.equal([
      ['false', 'true'],
      ['false', 'true'],
    ]);
  });

  for (const stored of ['{broken', '{"a":1}', '[1,null,"eco1"]', '""']) {
    it(`survive what else stands in the store: ${stored}`, async () => {
      const event = crypto.randomUUID();
      localStorage.setItem(`conf-widgets:favorites:${event}`, stored);
      const element = await agenda({ event });
      expect(pressed(element, 'eco1')).to.equal(String(stored.includes('eco1')));
      await star(element, 'work');
      expect(pressed(element, 'work')).to.equal('true');
    });
  }

  it('work where the page forbids storage', async () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('no', 'SecurityError');
    };
    try {
      const event = crypto.randomUUID();
      const [first, second] = [await agenda({ event }), await agenda({ event })];
      await star(first, 'eco1');
      await settled(second);
      expect([pressed(first, 'eco1'), pressed(second, 'eco1')]).to.deep.equal(['true', 'true']);
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });

  it('alone are shown on request, with their clashes and what is free between them', async () => {
    const element = await agenda();
    await star(element, 'art1', 'work', 'moved');
    favoritesButton(element).click();
    await has(element, '.mine');
    await settled(element);
    expect(shown(element)).to.deep.equal(['art1', 'work', 'moved']);
    expect(textOf(one(element, '.mine p'))).to.equal('3 favourites');
    const [clash, gap] = [one(element, '.clashes li'), one(element, '.gaps li')];
    expect(seenOf(clash)).to.match(
      /^“Mugham” and “Workshop” are on at the same time \(10:15\s?–\s?10:45\)\.$/,
    );
    expect(heardOf(clash)).to.contain('(10:15 to 10:45)');
    expect(seenOf(gap)).to.match(/^Tue,? 1 Dec, 12:00\s?–\s?13:00 \(1 h\)$/);
    expect(heardOf(gap)).to.match(/^Tue,? 1 Dec, 12:00 to 13:00 \(1 hour\)$/);
    await expect(element).to.be.accessible();
  });

  it('say where they are when there are none', async () => {
    const element = await agenda();
    favoritesButton(element).click();
    await has(element, '.mine');
    expect(textOf(one(element, '.mine'))).to.contain('Star sessions to keep them here.');
  });

  it('warn of a clash beside the star and by voice', async () => {
    const element = await agenda();
    await star(element, 'art1', 'work');
    await has(element, '.session .clash');
    expect(textOf(one(element, '.session[data-id="work"] .clash'))).to.equal(
      'Overlaps with “Mugham”',
    );
    await waitUntil(
      () => textOf(one(element, '.agenda > [role="status"]')).includes('are on at the same time'),
      'it is said',
      { timeout: 3000 },
    );
    await star(element, 'art1');
    await waitUntil(() => all(element, '.session .clash').length === 0, 'it is over');
  });
});

describe('favourites from a link', () => {
  afterEach(clearHash);

  it('are offered, and added on request to those there are', async () => {
    const event = crypto.randomUUID();
    localStorage.setItem(`conf-widgets:favorites:${event}`, '["day2"]');
    history.replaceState(null, '', '#conf-favorites=eco1,work,nobody');
    const element = await agenda({ event });
    await has(element, '.offer');
    expect(pressed(element, 'eco1')).to.equal('false');
    expect(all(element, '.offered li').map(textOf)).to.deep.equal([
      'The Caspian economy',
      'Workshop',
    ]);
    await waitUntil(
      () => element.shadowRoot?.activeElement === one(element, '.offer'),
      'it has focus',
    );
    await expect(element).to.be.accessible();
    const told: unknown[] = [];
    element.addEventListener('conf-favorite', ({ detail }: ConfFavoriteEvent) =>
      told.push(detail.id),
    );
    one(element, '.offer button').click();
    await settled(element);
    expect(['day2', 'eco1', 'work'].map((id) => pressed(element, id))).to.deep.equal([
      'true',
      'true',
      'true',
    ]);
    expect(told).to.deep.equal(['eco1', 'work']);
    expect(all(element, '.offer')).to.have.length(0);
    expect(location.hash).to.equal('#conf-favorites=eco1,work,nobody');
  });

  it('can be refused, and bring nothing that is there already', async () => {
    const event = crypto.randomUUID();
    const element = await agenda({ event });
    location.hash = '#conf-favorites=eco1';
    await has(element, '.offer');
    all(element, '.offer button')[1]?.click();
    await settled(element);
    expect(all(element, '.offer')).to.have.length(0);
    expect(pressed(element, 'eco1')).to.equal('false');
    await star(element, 'work');
    location.hash = '#conf-favorites=work';
    await settled(element);
    expect(all(element, '.offer')).to.have.length(0);
  });

  it('are not offered where the page wants none', async () => {
    location.hash = '#conf-favorites=eco1';
    const element = await agenda({ attributes: { 'without-favorites': '' } });
    await settled(element);
    expect(all(element, '.offer')).to.have.length(0);
  });
});

describe('taking sessions along', () => {
  const value = {
    ...programme,
    event: {
      id: 'along',
      name: 'Baku Forum',
      start: '2026-12-01',
      calendar: 'https://x.example/c.ics',
    },
  };

  /** The file behind a link, and the name it would get. */
  async function fileOf(element: Element, words: RegExp): Promise<readonly [string, string]> {
    const link = all(element, '.along a').find((one) => words.test(textOf(one)));
    if (!(link instanceof HTMLAnchorElement)) throw new Error(`no link ${String(words)}`);
    link.addEventListener('click', (event) => event.preventDefault(), { once: true });
    link.click();
    return [await (await fetch(link.href)).text(), link.download];
  }

  const summaries = (ics: string): string[] =>
    [...ics.matchAll(/^SUMMARY:(.*)\r$/gm)].map(([, words]) => words ?? '');

  it('gives files of what is shown and of the favourites, and the subscription', async () => {
    const element = await agenda({ value: { ...value, event: { ...value.event, id: 'along-1' } } });
    localStorage.removeItem('conf-widgets:favorites:along-1');
    await openPanel(element, 'take-along');
    const links = (): string[] => all(element, '.along a').map(textOf);
    expect(links()).to.deep.equal([
      'All sessions shown (.ics): 12 sessions',
      'Subscribe to updates',
    ]);
    await star(element, 'eco1', 'art2');
    expect(links()[0]).to.equal('My favourites (.ics): 2 favourites');
    const [own, name] = await fileOf(element, /^My favourites/);
    expect(summaries(own)).to.deep.equal(['The Caspian economy', 'Silk Road archives']);
    expect(own).to.contain('STATUS:CANCELLED');
    expect(name).to.equal('Baku-Forum.ics');
    one(element, '[data-id="eco1"] [part="session-room"]').click();
    await waitUntil(() => links()[1] === 'All sessions shown (.ics): 2 sessions');
    expect(summaries((await fileOf(element, /^All/))[0])).to.deep.equal([
      'The Caspian economy',
      'Second day',
    ]);
    const subscription = all(element, '.along a').at(-1);
    expect(subscription?.getAttribute('href')).to.equal('webcal://x.example/c.ics');
    await star(element, 'eco1', 'art2');
  });

  it('gives favourites as a link and a code that says what it is', async () => {
    const element = await agenda();
    await openPanel(element, 'take-along');
    expect(all(element, '.code')).to.have.length(0);
    await star(element, 'eco1', 'work');
    await has(element, '.code');
    const code = one(element, '.code');
    expect([code.getAttribute('role'), code.ariaLabel]).to.deep.equal([
      'img',
      'QR code of this link, for the camera of another device',
    ]);
    await expect(element).to.be.accessible();
  });

  it('leaves the code out for a link that is too long for one', async () => {
    const sessions = [...Array(200).keys()].map((index) => ({
      id: `session-with-a-long-name-${index}`,
      title: `Talk ${index}`,
      start: '2026-12-01T10:00',
      end: '2026-12-01T11:00',
    }));
    const event = crypto.randomUUID();
    localStorage.setItem(
      `conf-widgets:favorites:${event}`,
      JSON.stringify(sessions.map(({ id }) => id)),
    );
    const element = await agenda({ event, value: { sessions } });
    await openPanel(element, 'take-along');
    expect(all(element, '.code')).to.have.length(0);
    expect(textOf(one(element, '.along'))).to.contain('Copy link');
  });
});
