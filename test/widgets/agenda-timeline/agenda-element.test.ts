import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ConfFavoriteEvent } from '../../../src/widget/events/favorite-event.js';
import type { ConfSelectEvent } from '../../../src/widget/events/select-event.js';
import type { AgendaTimelineElement } from '../../../src/widgets/agenda-timeline/index.js';
import {
  agenda,
  all,
  heardOf,
  inTimeOrder,
  one,
  programme,
  seenOf,
  settled,
  shown,
  textOf,
  withEvent,
} from './agenda-fixture.js';

describe('<conf-agenda-timeline>, list', () => {
  it('has days, times and sessions in the order of time', async () => {
    const element = await agenda();
    expect(all(element, '[part="title"]').map(textOf)).to.deep.equal([
      'Tuesday, 1 December 2026',
      'Wednesday, 2 December 2026',
    ]);
    expect(shown(element)).to.deep.equal(inTimeOrder);
    const levels = all(element, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => localName);
    expect(levels.slice(0, 3)).to.deep.equal(['h2', 'h3', 'h4']);
    expect(new Set(levels)).to.deep.equal(new Set(['h2', 'h3', 'h4']));
  });

  it('takes the page’s heading level', async () => {
    const element = await agenda({ attributes: { 'heading-level': '4' } });
    expect(one(element, '[part="title"]').localName).to.equal('h4');
    expect(one(element, '[part="session-title"]').localName).to.equal('h6');
  });

  it('says what a session is: time, title, room, languages, state', async () => {
    const element = await agenda();
    const names = (id: string): string => one(element, `[data-id="${id}"]`).ariaLabel ?? '';
    expect(names('open')).to.match(
      /^Opening, 09:00 to 10:00, Azerbaijani, interpreted into English and Russian$/,
    );
    expect(names('art2')).to.match(
      /^Silk Road archives, 10:45 to 11:30, Hall B, English, Cancelled$/,
    );
    const link = one(element, '[data-id="eco1"] a');
    expect(link.ariaLabel).to.match(/^The Caspian economy, 10:00 to 11:30, Grand Hall, English/);
    expect(textOf(one(element, '[data-id="open"] [part="session-languages"]'))).to.equal(
      'AZ → EN, RU',
    );
    expect(textOf(one(element, '[data-id="eco1"] [part="session-track"]'))).to.equal('Economy');
  });

  it('shows states with what was before and why', async () => {
    const element = await agenda();
    const status = (id: string): HTMLElement => one(element, `[data-id="${id}"] [part="status"]`);
    expect(textOf(status('art2'))).to.equal('Cancelled The speaker is ill.');
    expect(seenOf(status('art1'))).to.match(/^Delayed 09:45 → 10:00\s?–\s?10:45 The opening/);
    expect(heardOf(status('art1'))).to.match(/^Delayed Before: 09:45 now: 10:00 to 10:45 The/);
    expect(seenOf(status('moved'))).to.match(/^Moved 13:30, Grand Hall → .*, Hall B$/);
    expect(heardOf(status('moved'))).to.match(/^Moved Before: 13:30, Grand Hall now: .*, Hall B$/);
    const title = one(element, '[data-id="art2"] .own');
    expect(getComputedStyle(title).textDecorationLine).to.equal('line-through');
  });

  it('names speakers and moderators', async () => {
    const element = await agenda();
    const people = all(element, '[data-id="open"] dl :is(dt, dd)');
    expect(people.map(textOf)).to.deep.equal([
      'Speakers',
      'Aygün Məmmədova, Baku State University',
      'Moderator:',
      'Hannah Østergård, Nordic Centre',
    ]);
  });

  it('is in the page’s language', async () => {
    const element = await agenda({ attributes: { lang: 'az' } });
    expect(textOf(one(element, '[part="title"]'))).to.equal('1 dekabr 2026, çərşənbə axşamı');
    expect(textOf(one(element, '[data-id="eco1"] [part="session-room"]'))).to.equal('Böyük zal');
    expect(one(element, '[data-id="art1"] .own').lang).to.equal('en');
  });

  it('opens a session: the page is asked first', async () => {
    const element = await agenda();
    const told = oneEvent(element, 'conf-select');
    element.addEventListener('conf-select', (event) => event.preventDefault(), { once: true });
    const { hash, href } = location;
    one(element, '[data-id="eco1"] a').click();
    const { detail } = (await told) as ConfSelectEvent;
    expect(detail).to.deep.equal({ id: 'eco1', url: undefined });
    expect([location.hash, location.href]).to.deep.equal([hash, href]);
  });

  it('keeps favourites', async () => {
    const element = await agenda();
    const star = one(element, '[data-id="eco1"] [part="favorite"]');
    expect(star.getAttribute('aria-pressed')).to.equal('false');
    const told = oneEvent(element, 'conf-favorite');
    star.click();
    const { detail } = (await told) as ConfFavoriteEvent;
    expect(detail).to.deep.equal({ id: 'eco1', favorite: true, favorites: ['eco1'] });
    await element.updateComplete;
    expect(star.getAttribute('aria-pressed')).to.equal('true');
    expect(star.isConnected).to.equal(true);
    star.click();
    await element.updateComplete;
    expect(star.getAttribute('aria-pressed')).to.equal('false');
  });

  it('does without what the page does without', async () => {
    const element = await agenda({
      attributes: { 'without-search': '', 'without-filters': '', 'without-favorites': '' },
    });
    expect(all(element, '[part~="search"], [part~="filter"], [part~="favorite"]')).to.deep.equal(
      [],
    );
  });

  it('does not repeat the room of a programme that has one', async () => {
    const value = {
      rooms: [{ id: 'a', name: 'A' }],
      sessions: [{ id: 1, title: 'x', start: '2026-12-01T10:00', room: 'a' }],
    };
    expect(all(await agenda({ value }), '[part="session-room"]')).to.have.length(0);
  });

  it('says when there is no programme yet', async () => {
    const element = await agenda({ value: { sessions: [] } });
    expect(textOf(one(element, '[part="notice"]'))).to.equal('The programme is not out yet.');
    expect(all(element, '[part="toolbar"]')).to.have.length(0);
    element.innerHTML = '<a href="#page">Programme as a page</a>';
    expect(element.firstElementChild?.getBoundingClientRect().height, 'the way').to.be.above(10);
  });

  it('keeps its fallback when nothing can be loaded', async () => {
    const element = await fixture<AgendaTimelineElement>(
      html`<conf-agenda-timeline data-agenda="{broken"
        ><a href="/a">Agenda</a></conf-agenda-timeline
      >`,
    );
    await element.updateComplete;
    expect(all(element, '[part="session"]')).to.have.length(0);
    expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
  });

  it('runs nothing that the data holds', async () => {
    const evil = '<img src=x onerror="window.wasRun = true">';
    const value = {
      rooms: [
        { id: evil, name: evil },
        { id: 'b', name: 'b' },
      ],
      tracks: [{ id: evil, name: evil, color: 'red;}*{display:none' }],
      speakers: [{ id: evil, name: evil, affiliation: evil }],
      sessions: [
        {
          id: evil,
          title: evil,
          start: '2026-12-01T10:00',
          room: evil,
          track: evil,
          speakers: [evil],
          languages: [evil],
          stateNote: evil,
          state: 'moved',
          url: 'javascript:alert(1)',
        },
      ],
    };
    const element = await agenda({ value });
    expect(all(element, 'img')).to.have.length(0);
    expect(one(element, '[part="session"]').dataset['id']).to.equal(evil);
    expect(one(element, 'a').getAttribute('href')).to.match(/^#conf-session=/);
    expect(Object.hasOwn(window, 'wasRun')).to.equal(false);
  });
});

describe('<conf-agenda-timeline> while it is on', () => {
  const attributes = { now: '2026-12-01T10:50' };

  it('marks what is on and draws the present', async () => {
    const element = await agenda({ attributes });
    const on = all(element, '.badge.now').map(
      (badge) => badge.closest<HTMLElement>('.session')?.dataset['id'],
    );
    expect(on).to.deep.equal(['eco1', 'work', 'short']);
    const line = one(element, '.now-line');
    expect(line.part.contains('now')).to.equal(true);
    expect(textOf(line)).to.match(/^Now 10:50$/);
    expect(line.nextElementSibling?.querySelector('[data-id="lunch"]')).to.not.equal(null);
  });

  it('offers to jump there, and forces nothing', async () => {
    const element = await agenda({ attributes });
    expect(scrollY).to.equal(0);
    expect(textOf(one(element, '.jump .words'))).to.equal('Jump to now');
    one(element, '.jump[part="action"]').click();
    expect(element.shadowRoot?.activeElement).to.equal(one(element, '.now-line'));
    scrollTo(0, 0);
  });

  it('folds away what is past, on request', async () => {
    const element = await agenda({ attributes });
    const fold = all(element, '[part="action"]').find(
      (button) => textOf(button) === 'Hide past sessions',
    );
    const told = oneEvent(element, 'conf-filter');
    fold?.click();
    await told;
    expect(shown(element)).to.not.include.members(['open', 'art1']);
    expect(shown(element)).to.include('eco1');
    expect(fold?.getAttribute('aria-pressed')).to.equal('true');
  });

  it('says nothing of the present when the programme is over', async () => {
    const element = await agenda({ attributes: { now: '2027-01-01' } });
    expect(all(element, '[part~="now"]')).to.have.length(0);
    expect(all(element, '.past')).to.have.length(0);
    expect(textOf(one(element, '[part="toolbar"]'))).to.not.contain('Jump');
  });

  it('lays the present into the grid', async () => {
    const element = await agenda({ width: 1200, attributes });
    const line = one(element, '.now-line').getBoundingClientRect();
    const work = one(element, '[data-id="work"]').getBoundingClientRect();
    expect(line.top).to.be.within(work.top, work.bottom);
  });
});

describe('a newer copy of the programme', () => {
  it('is marked where it is another, and announced once', async () => {
    const element = await agenda();
    const sessions = programme.sessions.map((session) =>
      session.id === 'eco1' ? { ...session, room: 'c' } : session,
    );
    const more = {
      id: 'new',
      title: 'New one',
      start: '2026-12-02T12:00',
      end: '2026-12-02T13:00',
      room: 'a',
    };
    element.conference = { ...programme, sessions: [...sessions, more] };
    await waitUntil(() => all(element, '.badge.fresh').length > 0, 'changes are marked');
    expect(textOf(one(element, '[data-id="eco1"] .badge.changed'))).to.equal('Changed');
    expect(textOf(one(element, '[data-id="new"] .badge.fresh'))).to.equal('New');
    await waitUntil(() => textOf(one(element, '[role="status"]')) !== '', 'it is said', {
      timeout: 3000,
    });
    expect(textOf(one(element, '[role="status"]'))).to.equal(
      'The programme has changed: moved: 1, new: 1.',
    );
    element.requestUpdate();
    await settled(element);
    expect(all(element, '.badge.fresh')).to.have.length(1);
  });

  it('keeps focus and favourites where sessions stay', async () => {
    const event = crypto.randomUUID();
    const element = await agenda({ event });
    const star = one(element, '[data-id="day2"] [part="favorite"]');
    star.click();
    await element.updateComplete;
    element.conference = withEvent(structuredClone(programme), event);
    await element.updateComplete;
    expect(
      one(element, '[data-id="day2"] [part="favorite"]').getAttribute('aria-pressed'),
    ).to.equal('true');
  });
});

describe('the keyboard in an agenda', () => {
  it('goes through sessions in the order of time, in list and grid', async () => {
    for (const width of [600, 1200]) {
      const element = await agenda({ width });
      const links = all(element, '[part="session"] a').filter((link) => link.tabIndex >= 0);
      const starts = links.map((link) =>
        Number(link.closest<HTMLElement>('.slot')?.dataset['start']),
      );
      expect(starts).to.deep.equal([...starts].sort((a, b) => a - b));
      const stops = all(element, '[part="session"] button').filter(
        (button) => button.tabIndex >= 0,
      );
      expect(stops.every((button) => button.part.contains('favorite'))).to.equal(true);
    }
  });

  it('has one Tab stop for the days, and arrows among them', async () => {
    const element = await agenda();
    const tabs = all(element, '[role="tab"]');
    expect(tabs.map((tab) => tab.tabIndex)).to.deep.equal([0, -1, -1]);
    tabs[0]?.focus();
    await sendKeys({ press: 'ArrowRight' });
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement).to.equal(tabs[1]);
    expect(tabs.map((tab) => tab.ariaSelected)).to.deep.equal(['false', 'true', 'false']);
    expect(shown(element)).to.have.length(10);
    await sendKeys({ press: 'End' });
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['day2', 'end']);
    await sendKeys({ press: 'ArrowRight' });
    await element.updateComplete;
    expect(shown(element)).to.have.length(12);
    expect(one(element, '[role="tabpanel"]').getAttribute('aria-labelledby')).to.equal('tab-');
  });

  it('stars by Space', async () => {
    const element = await agenda();
    const star = one(element, '[data-id="eco1"] [part="favorite"]');
    star.focus();
    await sendKeys({ press: 'Space' });
    await element.updateComplete;
    expect(star.getAttribute('aria-pressed')).to.equal('true');
    expect(element.shadowRoot?.activeElement).to.equal(star);
  });
});
