/** Pages fill, clear and share their storage; a star says what is kept all the same. */
import { expect } from '@open-wc/testing';
import { keepLastCopy, readLastCopy } from '../../../../src/source/last-copy.js';
import { nameConference } from '../../../../src/widgets/agenda-timeline/my-programme/conference-name.js';
import type { AgendaTimelineElement } from '../../../../src/widgets/agenda-timeline/index.js';
import { agenda, one, settled } from '../agenda-fixture.js';

const starOf = (element: Element, id: string): HTMLElement =>
  one(element, `[data-id="${id}"] [part="favorite"]`);

const pressed = (element: Element, id: string): string | null =>
  starOf(element, id).getAttribute('aria-pressed');

async function star(element: AgendaTimelineElement, id: string): Promise<void> {
  starOf(element, id).click();
  await settled(element);
}

const kept = (event: string): unknown =>
  JSON.parse(localStorage.getItem(`conf-widgets:favorites:${event}`) ?? 'null');

/** A store that takes no text longer than what fits beside everything else in it. */
function fill(room: number): () => void {
  const { setItem } = Storage.prototype;
  Storage.prototype.setItem = function (key, value) {
    const others = Object.entries(this as Readonly<Record<string, string>>)
      .filter(([name]) => name !== key)
      .reduce((sum, [name, text]) => sum + name.length + text.length, 0);
    if (others + key.length + value.length > room) throw new DOMException('full', 'QuotaExceeded');
    setItem.call(this, key, value);
  };
  return () => {
    Storage.prototype.setItem = setItem;
  };
}

describe('stars on a page that uses storage too', () => {
  let event = '';
  let empty = (): void => undefined;

  beforeEach(() => {
    localStorage.clear();
    event = crypto.randomUUID();
  });

  afterEach(() => {
    empty();
    localStorage.clear();
  });

  it('go out when the page clears it', async () => {
    const element = await agenda({ event });
    await star(element, 'eco1');
    localStorage.clear();
    window.dispatchEvent(new Event('focus'));
    await settled(element);
    expect(pressed(element, 'eco1')).to.equal('false');
  });

  it('do what they show, though the page has just cleared it', async () => {
    const element = await agenda({ event });
    await star(element, 'eco1');
    localStorage.clear();
    await star(element, 'eco1');
    expect(pressed(element, 'eco1')).to.equal('false');
    expect(kept(event)).to.deep.equal([]);
  });

  it('hold for the visit when the page has filled it', async () => {
    const element = await agenda({ event });
    await star(element, 'eco1');
    empty = fill(0);
    await star(element, 'work');
    const beside = await agenda({ event });
    expect(['eco1', 'work'].map((id) => pressed(element, id))).to.deep.equal(['true', 'true']);
    expect(['eco1', 'work'].map((id) => pressed(beside, id))).to.deep.equal(['true', 'true']);
    await star(element, 'eco1');
    expect(['eco1', 'work'].map((id) => pressed(element, id))).to.deep.equal(['false', 'true']);
  });

  it('are kept in the room of copies that come back from the network', async () => {
    const element = await agenda({ event });
    const url = 'https://organiser.example/a';
    keepLastCopy(url, { text: 'x'.repeat(5000), url, fetched: 1 });
    const size = Object.entries(localStorage as unknown as Record<string, string>).reduce(
      (sum, [name, text]) => sum + name.length + text.length,
      0,
    );
    empty = fill(size + 10);
    await star(element, 'eco1');
    expect(kept(event)).to.deep.equal(['eco1']);
    expect(readLastCopy(url)).to.equal(undefined);
  });

  it('follow another tab that could still write', async () => {
    const element = await agenda({ event });
    empty = fill(0);
    await star(element, 'eco1');
    empty();
    localStorage.setItem(`conf-widgets:favorites:${event}`, '["work"]');
    window.dispatchEvent(new StorageEvent('storage'));
    await settled(element);
    expect(['eco1', 'work'].map((id) => pressed(element, id))).to.deep.equal(['false', 'true']);
  });

  it('follow another tab after a sleep that swallowed its event', async () => {
    const element = await agenda({ event });
    localStorage.setItem(`conf-widgets:favorites:${event}`, '["work"]');
    window.dispatchEvent(new Event('pageshow'));
    await settled(element);
    expect(pressed(element, 'work')).to.equal('true');
  });
});

describe('conferences of one id on one origin', () => {
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  const conference = (name: string, start = '2026-12-01'): object => ({
    event: { id: '1', name, start },
  });
  const first = conference('Caspian Days');

  it('have favourites of their own', () => {
    const names = ['Caspian Days', 'Mugham Week', 'Silk Road'].map((name) =>
      nameConference(conference(name), null),
    );
    expect(names).to.deep.equal(['1', '1 2', '1 3']);
    expect(nameConference(conference('Mugham Week'), '')).to.equal('1 2');
    const sources = ['/a.json', '/b.json'].map((src) => nameConference(conference(`E${src}`), src));
    expect(sources).to.deep.equal(['1 4', '1 5']);
  });

  it('are those of a series, too', () => {
    expect(nameConference(first, '/2026.json')).to.equal('1');
    expect(nameConference(conference('Caspian Days', '2027-12-01'), '/2027.json')).to.equal('1 2');
  });

  it('are one wherever it stands, and when it is renamed, moved or postponed', () => {
    const steps: readonly (readonly [data: object, src: string | null])[] = [
      [first, null],
      [first, '/conference.json'],
      [conference('Caspian Days 2026'), '/conference.json'],
      [conference('Caspian Days 2026', '2027-02-01'), '/moved.json'],
    ];
    for (const [data, src] of steps) expect(nameConference(data, src)).to.equal('1');
  });

  it('without an id are told by their address', () => {
    expect(nameConference({ event: { name: 'E' } }, '/a.json')).to.equal('/a.json');
    expect(nameConference(undefined, null)).to.equal(location.pathname);
  });
});
