/** Focus, selection, scroll and open panels stay where a person is, whatever the data does. */
import { setViewport } from '@web/test-runner-commands';
import type { ConferenceDocument } from '../../../../src/index.js';
import { expect, waitUntil } from '@open-wc/testing';
import type { AgendaTimelineElement } from '../../../../src/widgets/agenda-timeline/index.js';
import {
  agenda,
  all,
  one,
  openPanel,
  programme,
  settled,
  shown,
  textOf,
  type,
  withEvent,
} from '../agenda-fixture.js';
import { dialogOf, full, isOpen, open } from '../detail/detail-fixture.js';

const active = (element: AgendaTimelineElement): Element | null =>
  element.shadowRoot?.activeElement ?? null;

const sessionOf = (node: Element | null): string | undefined =>
  node?.closest<HTMLElement>('.session')?.dataset['id'];

type Session = (typeof programme.sessions)[number];

/** The programme with some sessions changed (by id), and some left out (`undefined`). */
const changed = (
  changes: Readonly<Record<string, object | undefined>>,
  base: { readonly sessions: readonly object[] } = programme,
): unknown => ({
  ...base,
  updated: '2026-11-30T12:00:00Z',
  sessions: base.sessions.flatMap((session) => {
    const { id } = session as Session;
    if (!(id in changes)) return [session];
    return changes[id] === undefined ? [] : [{ ...session, ...changes[id] }];
  }),
});

async function refresh(element: AgendaTimelineElement, value: unknown): Promise<void> {
  element.conference = value as ConferenceDocument;
  await element.updateComplete;
  await settled(element);
}

const buttonNamed = (element: Element, name: string): HTMLElement => {
  const found = all(element, 'button').find((button) => textOf(button) === name);
  expect(found, name).to.not.equal(undefined);
  return found as HTMLElement;
};

for (const [layout, width] of [
  ['list', 600],
  ['grid', 1200],
] as const) {
  describe(`a newer copy of the programme, in a ${layout}`, () => {
    const show = (): Promise<AgendaTimelineElement> => agenda({ width, attributes: { layout } });

    it('leaves nodes and focus alone when nothing of a session has changed', async () => {
      const element = await show();
      const sessions = all(element, '.session');
      const link = one(element, '.session[data-id="day2"] a');
      link.focus();
      await refresh(element, changed({ open: { title: 'Grand opening' } }));
      expect(all(element, '.session')).to.deep.equal(sessions);
      expect(active(element)).to.equal(link);
      expect(textOf(one(element, '.session[data-id="open"] a'))).to.equal('Grand opening');
    });

    it('keeps focus on the control of a session that has changed', async () => {
      const element = await show();
      const star = one(element, '.session[data-id="eco1"] .favorite');
      star.focus();
      await refresh(element, changed({ eco1: { room: 'c', title: 'The economy' } }));
      expect(active(element)).to.equal(one(element, '.session[data-id="eco1"] .favorite'));
    });

    it('goes with a session to another time and day', async () => {
      const element = await show();
      one(element, '.session[data-id="eco1"] a').focus();
      const times = { start: '2026-12-02T09:30', end: '2026-12-02T10:30' };
      await refresh(element, changed({ eco1: times }));
      expect(sessionOf(active(element))).to.equal('eco1');
      expect(active(element)?.closest<HTMLElement>('.day')?.dataset['day']).to.equal('2026-12-02');
    });

    it('stays in its session when the speaker it was on has gone', async () => {
      const element = await show();
      one(element, '.session[data-id="eco1"] .speaker').focus();
      await refresh(element, changed({ eco1: { speakers: [] } }));
      expect(active(element)).to.equal(one(element, '.session[data-id="eco1"] a'));
    });

    it('goes to the next session when the one it was on has gone', async () => {
      const element = await show();
      const order = shown(element);
      one(element, '.session[data-id="art2"] .favorite').focus();
      await refresh(element, changed({ art2: undefined }));
      expect(sessionOf(active(element))).to.equal(order[order.indexOf('art2') + 1]);
      expect(active(element)?.matches('.favorite')).to.equal(true);
    });

    it('keeps what is marked, and where the page is scrolled to', async () => {
      // Whatever window another test has left: this one has to be able to scroll.
      await setViewport({ width: 1280, height: 600 });
      const element = await show();
      const title = one(element, '.session[data-id="end"] .session-title');
      title.scrollIntoView({ block: 'center' });
      getSelection()?.selectAllChildren(title);
      const top = title.getBoundingClientRect().top;
      await refresh(element, changed({ open: { room: 'b', stateNote: 'In Hall B' } }));
      expect(title.isConnected).to.equal(true);
      expect(one(element, '.session[data-id="end"] .session-title')).to.equal(title);
      const shift = (): number => Math.abs(title.getBoundingClientRect().top - top);
      await waitUntil(() => shift() < 60, 'it stands where it stood');
      scrollTo(0, 0);
    });
  });
}

describe('a newer copy of the programme', () => {
  it('leaves panels open and a half-typed search alone', async () => {
    const element = await agenda();
    await openPanel(element, 'filter');
    const filters = one(element, '#panel-filter');
    await type(element, 'mugh');
    await refresh(element, changed({ art1: { title: 'Mugham night' } }));
    const field = one(element, '[part~="search"]') as HTMLInputElement;
    expect(active(element)).to.equal(field);
    expect(field.value).to.equal('mugh');
    expect(one(element, '#panel-filter')).to.equal(filters);
    expect(filters.checkVisibility()).to.equal(true);
    await waitUntil(() => shown(element).join() === 'art1', 'the search goes on');
  });

  it('leaves focus in the dialog, and on its title when what it was on has gone', async () => {
    const element = await agenda({ value: full });
    const dialog = await open(element, 'eco1');
    const close = one(element, '.detail-close');
    close.focus();
    await refresh(element, changed({ eco1: { room: 'c' } }, full));
    expect(active(element)).to.equal(close);
    [...dialog.querySelectorAll<HTMLElement>('a')].at(-1)?.focus();
    await refresh(element, changed({ eco1: undefined }, full));
    expect(isOpen(element)).to.equal(true);
    expect(active(element)).to.equal(dialogOf(element)?.querySelector('h2'));
    close.click();
    await waitUntil(() => !isOpen(element), 'it is closed');
    await waitUntil(() => active(element) !== null, 'focus is in the agenda');
  });
});

describe('focus after a filter', () => {
  it('is in the search field after “Clear all”', async () => {
    const element = await agenda({ attributes: { room: 'a' } });
    one(element, '.clear').focus();
    one(element, '.clear').click();
    await waitUntil(() => all(element, '.clear').length === 0, 'all is cleared');
    expect(active(element)?.matches('[part~="search"]')).to.equal(true);
  });

  it('goes on to the next chip, then to the one before, then to the search field', async () => {
    const element = await agenda({ attributes: { room: 'a,b,c' } });
    const remove = async (index: number): Promise<string> => {
      const chips = all(element, '.chip');
      chips[index]?.focus();
      chips[index]?.click();
      await waitUntil(() => all(element, '.chip').length === chips.length - 1, 'it is removed');
      return textOf(active(element));
    };
    expect(await remove(0)).to.contain('Hall B');
    expect(await remove(1)).to.contain('Hall B');
    await remove(0);
    expect(active(element)?.matches('[part~="search"]')).to.equal(true);
  });

  it('goes to the next star when one is taken away under “Favourites”, and the count is said', async () => {
    const element = await agenda();
    for (const id of ['eco1', 'art1', 'end']) one(element, `[data-id="${id}"] .favorite`).click();
    await element.updateComplete;
    buttonNamed(element, 'Favourites').click();
    await waitUntil(() => shown(element).length === 3, 'three are left');
    const star = one(element, '[data-id="art1"] .favorite');
    star.focus();
    star.click();
    await waitUntil(() => shown(element).length === 2, 'two are left');
    expect(sessionOf(active(element))).to.equal('end');
    expect(active(element)?.matches('.favorite')).to.equal(true);
    await waitUntil(
      () => textOf(one(element, '.agenda > [role="status"]')) === '2 sessions',
      'the count is said',
      { timeout: 3000 },
    );
  });

  it('stays in the agenda when favourites from a link are added', async () => {
    history.replaceState(null, '', '#conf-favorites=eco1,work');
    const element = await agenda({ value: withEvent(programme, crypto.randomUUID()) });
    await waitUntil(() => all(element, '.offer button').length > 0, 'they are offered', {
      timeout: 8000,
    });
    const add = one(element, '.offer button');
    add.focus();
    add.click();
    await waitUntil(() => all(element, '.offer').length === 0, 'the offer is gone');
    expect(active(element)).to.not.equal(null);
    history.replaceState(null, '', location.href.split('#')[0]);
  });
});
