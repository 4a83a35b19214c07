/** An application drives an agenda: filters, search, favourites, the open session, its own content. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { AgendaTimelineElement, SessionData } from '../../../src/index.js';
import {
  agenda,
  all,
  one,
  programme,
  settled,
  shown,
  textOf,
  type,
  withEvent,
} from './agenda-fixture.js';
import { dialogOf, isOpen, opened } from './detail/detail-fixture.js';

/** Types of the widget's events, in the order in which a page hears them. */
function listen(element: EventTarget): string[] {
  const heard: string[] = [];
  for (const name of ['conf-filter', 'conf-favorite', 'conf-select', 'conf-calendar'])
    element.addEventListener(name, () => heard.push(name));
  return heard;
}

const isPressed = (element: Element, id: string): boolean =>
  one(element, `[data-id="${id}"] [part="favorite"]`).getAttribute('aria-pressed') === 'true';

/** An agenda that has not been given its programme yet. */
async function bare(attributes: Readonly<Record<string, string>> = {}) {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement('conf-agenda-timeline');
  element.lang = 'en';
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  box.append(element);
  return element;
}

const fill = async (element: AgendaTimelineElement): Promise<void> => {
  element.conference = withEvent(programme, crypto.randomUUID());
  await element.whenLoaded();
  await settled(element);
};

describe('filters of an agenda, from outside', () => {
  it('narrow it down, are seen in its toolbar, and are told to nobody', async () => {
    const element = await agenda();
    const heard = listen(element);
    element.filters = { rooms: ['b'], languages: ['en'] };
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['art2', 'short', 'moved']);
    expect(element.filters).to.deep.include({ rooms: ['b'], languages: ['en'], day: '' });
    expect(textOf(one(element, '[part="toolbar"]'))).to.contain('Hall B');
    expect(heard).to.deep.equal([]);
  });

  it('take back what a person chose: what the event told is what can be set', async () => {
    const element = await agenda();
    let told: unknown;
    element.addEventListener('conf-filter', ({ detail }) => (told = detail.filters));
    one(element, '[data-id="eco1"] [part="session-room"]').click();
    await waitUntil(() => told !== undefined, 'it is told');
    const filters = told as typeof element.filters;
    const before = shown(element);
    element.filters = {};
    await element.updateComplete;
    expect(shown(element).length).to.be.greaterThan(before.length);
    element.filters = filters;
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(before);
  });

  it('may be set before the programme comes, and stand above attributes', async () => {
    const element = await bare({ room: 'a' });
    element.filters = { room: 'never', rooms: ['c'] } as object;
    await fill(element);
    expect(shown(element)).to.deep.equal(['work', 'end']);
    element.filters = undefined;
    await element.updateComplete;
    expect(element.filters.rooms, 'back to the attribute').to.deep.equal(['a']);
    element.setAttribute('room', 'b');
    await element.updateComplete;
    expect(element.filters.rooms, 'the attribute is newer').to.deep.equal(['b']);
  });

  it('pass over what is no filter', async () => {
    const element = await agenda();
    element.filters = { rooms: 'b', day: 7, tracks: null, favorites: 'yes' } as object;
    await element.updateComplete;
    expect(shown(element).length).to.equal(programme.sessions.length);
    expect(element.filters.favorites).to.equal(false);
  });
});

describe('a search of an agenda, from outside', () => {
  it('finds, fills the field, and is told to nobody', async () => {
    const element = await agenda();
    const heard = listen(element);
    element.search = 'caspian';
    await waitUntil(() => shown(element).length === 1, 'one is left');
    expect(shown(element)).to.deep.equal(['eco1']);
    expect((one(element, '[part~="search"]') as HTMLInputElement).value).to.equal('caspian');
    element.search = '';
    await waitUntil(() => shown(element).length === programme.sessions.length, 'all are back');
    expect(heard).to.deep.equal([]);
  });

  it('takes a number as its digits', async () => {
    const element = await agenda();
    element.search = 2026;
    await waitUntil(() => shown(element).length === 0, 'no session has it');
    expect(element.search).to.equal('2026');
    expect(element.state).to.equal('data');
  });

  it('finds a name in other letters by how a passport spells it', async () => {
    const element = await agenda();
    const [first, ...others] = programme.sessions;
    const speakers = [{ id: 'taras', name: 'Тарас Шевченко' }, ...programme.speakers];
    const sessions = [{ ...first, speakers: ['taras'] }, ...others];
    element.conference = withEvent({ ...programme, speakers, sessions }, crypto.randomUUID());
    await element.updateComplete;
    await type(element, 'shevchenko');
    await waitUntil(() => shown(element).length === 1, 'the file has come');
    expect(shown(element)).to.deep.equal([first?.id]);
  });

  it('may be set before the programme comes, beside the attributes’ filters', async () => {
    const element = await bare({ room: 'a' });
    element.search = 'trade';
    await fill(element);
    await waitUntil(() => shown(element).length === 1, 'one is left');
    expect(shown(element)).to.deep.equal(['eco1']);
    expect(element.filters).to.deep.include({ search: 'trade', rooms: ['a'] });
  });

  it('that was taken back is not searched for again in a newer copy', async () => {
    const element = await agenda();
    await type(element, 'caspian');
    await type(element, '');
    element.conference = withEvent(structuredClone(programme), 'newer');
    await element.updateComplete;
    expect(shown(element).length).to.equal(programme.sessions.length);
  });
});

describe('favourites of an agenda, from outside', () => {
  it('are the page’s own: shown, told when a person changes them, and never stored', async () => {
    const event = crypto.randomUUID();
    const element = await agenda({ event });
    element.favorites = ['eco1'];
    const heard = listen(element);
    await element.updateComplete;
    expect(isPressed(element, 'eco1')).to.equal(true);
    expect(heard).to.deep.equal([]);
    let told: readonly string[] = [];
    element.addEventListener('conf-favorite', ({ detail }) => (told = detail.favorites));
    one(element, '[data-id="work"] [part="favorite"]').click();
    await element.updateComplete;
    expect(told).to.deep.equal(['eco1', 'work']);
    expect(element.favorites).to.deep.equal(['eco1', 'work']);
    const other = await agenda({ event });
    expect(other.favorites, 'nothing is in the browser’s store').to.deep.equal([]);
  });

  it('are the browser’s again when the page lets go of them', async () => {
    const event = crypto.randomUUID();
    const element = await agenda({ event });
    one(element, '[data-id="work"] [part="favorite"]').click();
    element.favorites = [];
    await element.updateComplete;
    expect(isPressed(element, 'work')).to.equal(false);
    element.favorites = undefined;
    await element.updateComplete;
    expect(isPressed(element, 'work')).to.equal(true);
  });
});

describe('the open session of an agenda, from outside', () => {
  it('opens and closes, asks nobody, and gives focus back to where it was', async () => {
    const button = await fixture<HTMLButtonElement>(html`<button>Show</button>`);
    const element = await agenda();
    const heard = listen(element);
    button.focus();
    expect(await element.openSession('eco1')).to.equal(true);
    expect(textOf((await opened(element)).querySelector('h2'))).to.equal('The Caspian economy');
    element.closeSession();
    await waitUntil(() => !isOpen(element), 'it is closed');
    await settled(element);
    await waitUntil(() => dialogOf(element) === undefined, 'it is gone');
    expect(document.activeElement).to.equal(button);
    expect(heard).to.deep.equal([]);
  });

  it('waits for the programme, and passes over what is not in it', async () => {
    const element = await bare();
    const isShown = element.openSession('eco1');
    await fill(element);
    expect(await isShown).to.equal(true);
    element.closeSession();
    await waitUntil(() => !isOpen(element), 'it is closed');
    expect(await element.openSession('nobody')).to.equal(false);
    expect(isOpen(element)).to.equal(false);
  });
});

describe('a page’s own content in sessions', () => {
  it('stands in the session it names, with its own handlers', async () => {
    const element = await bare();
    element.innerHTML = '<button slot="session-actions:eco1" class="open">Register</button>';
    const heard = listen(element);
    let clicks = 0;
    element.firstElementChild?.addEventListener('click', () => (clicks += 1));
    await fill(element);
    const button = element.firstElementChild as HTMLElement;
    expect(button.assignedSlot?.closest('article')?.dataset['id']).to.equal('eco1');
    expect(button.getBoundingClientRect().height).to.be.greaterThan(0);
    button.click();
    expect(clicks).to.equal(1);
    expect(heard).to.deep.equal([]);
    const late = document.createElement('b');
    late.slot = 'session-actions:work';
    late.textContent = 'Full';
    element.append(late);
    await waitUntil(() => late.assignedSlot !== null, 'it has its place');
    expect(late.assignedSlot?.closest('article')?.dataset['id']).to.equal('work');
  });

  it('is made by a function: nodes and texts, kept while nothing changes', async () => {
    const element = await bare();
    const asked: string[] = [];
    element.sessionExtra = ({ id, start }: SessionData) => {
      asked.push(id);
      if (id === 'eco1')
        return Object.assign(document.createElement('button'), { textContent: 'Join' });
      return id === 'work' ? `<b>${new Date(start).getUTCFullYear()}` : undefined;
    };
    await fill(element);
    const button = one(element, '[data-id="eco1"] [part="session-extra"] button');
    expect(textOf(one(element, '[data-id="work"] [part="session-extra"]'))).to.equal('<b>2026');
    expect(all(element, '[part="session-extra"]')).to.have.length(2);
    const heard = listen(element);
    button.click();
    one(element, '[data-id="eco1"] [part="favorite"]').click();
    element.filters = { rooms: ['a'] };
    await element.updateComplete;
    expect(heard).to.deep.equal(['conf-favorite']);
    expect(one(element, '[data-id="eco1"] [part="session-extra"] button')).to.equal(button);
    expect(asked).to.deep.equal([...new Set(asked)]);
    element.sessionExtra = undefined;
    await element.updateComplete;
    expect(all(element, '[part="session-extra"]')).to.have.length(0);
    expect(shown(element)).to.include('eco1');
  });

  it('is left out where the function fails, and the page is told', async () => {
    const element = await bare();
    element.sessionExtra = ({ id }) => {
      if (id === 'eco1') throw new Error('no store');
      return id;
    };
    await fill(element);
    expect(shown(element)).to.have.length(programme.sessions.length);
    expect(element.problems.map(({ message }) => message)).to.deep.equal([
      'Expected sessionExtra to give a node or a text for the session "eco1"; it threw: no store',
    ]);
  });
});

describe('what a page sets before the script comes', () => {
  it('is kept', async () => {
    const early = document.createElement('conf-agenda-timeline-early');
    Object.assign(early, { filters: { rooms: ['c'] }, favorites: ['work'], search: 'work' });
    class Early extends (customElements.get(
      'conf-agenda-timeline',
    ) as typeof AgendaTimelineElement) {}
    customElements.define('conf-agenda-timeline-early', Early);
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.append(early);
    const element = early as AgendaTimelineElement;
    await fill(element);
    await waitUntil(() => shown(element).length === 1, 'one is left');
    expect(element.favorites).to.deep.equal(['work']);
    expect(element.filters).to.deep.include({ rooms: ['c'], search: 'work' });
  });
});
