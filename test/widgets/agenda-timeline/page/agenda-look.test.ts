/** What a person sees of a programme at a glance: nothing twice, nothing that is not needed. */
import { expect, waitUntil } from '@open-wc/testing';
import {
  agenda,
  all,
  longProgramme,
  one,
  openPanel,
  programme,
  settled,
  shown,
  textOf,
} from '../agenda-fixture.js';

const at = (id: string, from: string, to: string, more: object = {}): object => ({
  id,
  title: id,
  start: `2026-12-01T${from}`,
  end: `2026-12-01T${to}`,
  ...more,
});

const venue = { 'time-zone': 'venue', layout: 'list' };

const slotOf = (element: Element, id: string): Element | null =>
  one(element, `.session[data-id="${id}"]`).closest('.slot');

describe('times of an agenda', () => {
  it('say an end once: under the start, or where sessions end apart, in each', async () => {
    const sessions = [
      at('a', '09:00', '10:00'),
      at('b', '09:00', '10:00'),
      at('c', '10:00', '11:00'),
      at('d', '10:00', '10:40'),
    ];
    const element = await agenda({ value: { timeZone: 'Asia/Baku', sessions }, attributes: venue });
    expect(textOf(slotOf(element, 'a')?.querySelector('.end'))).to.match(/10:00$/);
    expect(slotOf(element, 'c')?.querySelector('.end')).to.equal(null);
    const ends = ['a', 'b', 'c', 'd'].map((id) =>
      all(element, `[data-id="${id}"] [part~="session-time"]`).map(textOf),
    );
    expect(ends).to.deep.equal([
      ['09:00–10:00'],
      ['09:00–10:00'],
      ['until 11:00'],
      ['until 10:40'],
    ]);
    for (const time of all(element, '[data-id="a"] [part~="session-time"]'))
      expect(time.getBoundingClientRect().width, 'said beside already').to.be.below(2);
  });

  it('stand under each other from right to left too', async () => {
    const sessions = [at('a', '09:00', '10:00')];
    const element = await agenda({ value: { timeZone: 'Asia/Baku', sessions }, attributes: venue });
    element.dir = 'rtl';
    element.parentElement?.setAttribute('dir', 'rtl');
    await element.updateComplete;
    const right = (selector: string): number =>
      slotOf(element, 'a')?.querySelector(selector)?.getBoundingClientRect().right ?? 0;
    expect(right('.end')).to.be.closeTo(right('time'), 1);
    const text = document.createRange();
    text.selectNodeContents(slotOf(element, 'a')?.querySelector('.end') as Element);
    expect(text.getBoundingClientRect().right).to.be.closeTo(right('time'), 1);
  });

  for (const lang of ['he', 'ar', 'fa']) {
    for (const dir of ['ltr', 'rtl'] as const) {
      it(`stand in the order in which a ${dir} page is read, in ${lang}`, async () => {
        const sessions = [at('a', '09:00', '10:00', { room: 'x' }), at('b', '10:00', '11:00')];
        const value = { timeZone: 'Asia/Baku', rooms: [{ id: 'x', name: 'X' }], sessions };
        // In one line; in a column by signs, and by words; among rooms.
        for (const [index, width] of [240, 320, 800, 800].entries()) {
          const layout = index === 3 ? 'grid' : 'list';
          const attributes = { 'time-zone': 'both', layout, lang };
          const element = await agenda({ value, width, attributes });
          element.parentElement?.setAttribute('dir', dir);
          await settled(element);
          const parts = ['time', '.dash', '.end bdi', '.beside bdi', '.whose']
            .map((part) => slotOf(element, 'a')?.querySelector(part)?.getBoundingClientRect())
            .filter((box): box is DOMRect => box !== undefined && box.width > 1);
          expect(parts.length, `${width} ${layout}`).to.be.at.least(3);
          parts.slice(1).forEach((box, place) => {
            const before = parts[place] as DOMRect;
            const isBeside = Math.abs(box.bottom - before.bottom) < 6;
            const gap = dir === 'ltr' ? box.left - before.right : before.left - box.right;
            if (isBeside) expect(gap, `${width} ${layout}`).to.be.at.least(-1);
            else expect(box.top, `${width} ${layout}`).to.be.above(before.top);
          });
          if (width < 800) continue;
          const side = dir === 'ltr' ? 'left' : 'right';
          const edges = parts.slice(0, 3).map((box) => box[side]);
          for (const edge of edges) expect(edge, layout).to.be.closeTo(edges[0] ?? 0, 1);
        }
      });
    }
  }

  it('have start and end on one line where there is no column for them', async () => {
    const sessions = [at('a', '09:00', '10:00')];
    const value = { timeZone: 'Asia/Baku', sessions };
    const element = await agenda({ value, width: 200, attributes: { layout: 'list' } });
    const [start, end] = ['time', '.end'].map((part) =>
      slotOf(element, 'a')?.querySelector(part)?.getBoundingClientRect(),
    );
    expect(end?.top).to.be.closeTo(start?.top ?? 0, 4);
    expect(end?.height).to.be.below(30);
  });

  it('make a break one thin line without box or star', async () => {
    const element = await agenda({ attributes: venue });
    const lunch = one(element, '.session[data-id="lunch"]');
    expect(lunch.getBoundingClientRect().height).to.be.below(36);
    const { backgroundColor, borderTopWidth } = getComputedStyle(lunch);
    expect([backgroundColor, borderTopWidth]).to.deep.equal(['rgba(0, 0, 0, 0)', '0px']);
    expect(lunch.querySelector('.favorite')).to.equal(null);
    expect(textOf(lunch)).to.contain('until 13:00');
  });
});

describe('an agenda with two clocks', () => {
  it('leaves its sessions as much of a phone as one clock does, but for the sign of the other', async () => {
    const value = { timeZone: 'Pacific/Kiritimati', sessions: [at('a', '09:00', '10:00')] };
    const [withOne, withTwo] = await Promise.all(
      ['venue', 'both'].map(async (zone) => {
        const attributes = { layout: 'list', 'time-zone': zone };
        const element = await agenda({ value, width: 320, attributes });
        const { width, top } = one(element, '.sessions').getBoundingClientRect();
        return { width, top: top - element.getBoundingClientRect().top, element };
      }),
    );
    expect(all(withTwo?.element as Element, '.beside')).to.have.length(1);
    expect(withTwo?.width).to.be.at.least((withOne?.width ?? 0) - 16);
    expect(withTwo?.top).to.equal(withOne?.top);
  });
});

describe('the frame of an agenda', () => {
  it('is there, and holds the mark of what is on in any room', async () => {
    for (const width of [200, 320, 800]) {
      const element = await agenda({
        width,
        attributes: { ...venue, now: '2026-12-01T10:50' },
      });
      const frame = one(element, '.agenda');
      expect(getComputedStyle(frame).borderTopWidth, `${width}`).to.equal('1px');
      const on = one(element, '.session.now');
      const mark =
        on.getBoundingClientRect().left + parseFloat(getComputedStyle(on, '::before').left);
      expect(mark, `${width}`).to.be.at.least(frame.getBoundingClientRect().left + 1);
    }
  });
});

describe('languages of a day', () => {
  it('are said once where most sessions share them, and by those that differ', async () => {
    const sessions = ['a', 'b', 'c', 'd'].map((id, hour) =>
      at(id, `1${hour}:00`, `1${hour}:30`, { languages: [id === 'd' ? 'az' : 'en'] }),
    );
    const element = await agenda({ value: { timeZone: 'Asia/Baku', sessions }, attributes: venue });
    expect(textOf(one(element, '.usual .words'))).to.equal('Language of most sessions: English');
    expect(textOf(one(element, '.usual .here'))).to.equal('EN');
    expect(all(element, '[part="session-languages"]').map(textOf)).to.deep.equal(['AZ']);
    expect(one(element, '[data-id="a"]').ariaLabel).to.contain('English');
  });

  it('are said by each where no languages are those of most', async () => {
    const element = await agenda({ attributes: venue });
    expect(all(element, '.usual')).to.have.length(0);
    expect(all(element, '[part="session-languages"]')).to.have.length(9);
  });
});

describe('people of a session', () => {
  const speakers = ['Ann', 'Bea', 'Cem', 'Dan', 'Eva', 'Fay'].map((name) => ({
    id: name,
    name,
    affiliation: 'University of Applied Sciences',
  }));
  const value = {
    timeZone: 'Asia/Baku',
    speakers,
    sessions: [
      at('many', '09:00', '10:00', {
        speakers: [...speakers.slice(0, 5), { id: 'Fay', role: 'moderator' }],
      }),
    ],
  };

  it('are three and a number, and all of them to the ear', async () => {
    const element = await agenda({ value, attributes: venue });
    const people = all(element, '.people dd');
    const isSeen = (item: HTMLElement): boolean => item.getBoundingClientRect().width > 1;
    expect(people.filter(isSeen).map((item) => textOf(item).split(',')[0])).to.deep.equal([
      'Ann',
      'Bea',
      'Cem',
      '+2',
      'Fay',
    ]);
    expect(people.filter((item) => item.part.contains('speaker'))).to.have.length(6);
    one(element, '.more button').click();
    await waitUntil(() => all(element, 'dialog[open]').length > 0, 'all are in the dialog', {
      timeout: 8000,
    });
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`have “Moderator” beside the moderator at any width, ${dir}`, async () => {
      for (const width of [300, 420, 560, 700, 900]) {
        const element = await agenda({ value, width, attributes: venue });
        element.parentElement?.setAttribute('dir', dir);
        await settled(element);
        const [word, name] = ['.moderators dt', '.moderators .speaker'].map((selector) =>
          one(element, selector).getBoundingClientRect(),
        ) as [DOMRect, DOMRect];
        expect(Math.abs(word.bottom - name.bottom), `${width}`).to.be.below(10);
        const gap = dir === 'ltr' ? name.left - word.right : word.left - name.right;
        // In a page from right to left, the name runs from left to right behind the word.
        expect(gap, `${width}`).to.be.below(dir === 'ltr' ? 12 : 400);
        expect(gap, `${width}`).to.be.at.least(0);
      }
    });
  }
});

describe('the toolbar of an agenda', () => {
  it('has no search and no filters for a few sessions', async () => {
    const sessions = programme.sessions.slice(0, 9);
    const few = await agenda({ value: { ...programme, sessions } });
    expect(all(few, '[part="search"], [part="filter"]')).to.have.length(0);
    const more = await agenda();
    expect(all(more, '[part="search"], [part="filter"]')).to.have.length(2);
  });

  it('has no filters where there is one room, track and language', async () => {
    const value = longProgramme(12);
    const sessions = (value['sessions'] as readonly object[]).map((one) => ({ ...one, room: 'a' }));
    const element = await agenda({ value: { ...value, sessions } });
    expect(all(element, '[part="filter"]')).to.have.length(0);
    expect(all(element, '[part="search"]')).to.have.length(1);
  });

  it('leaves the first session in the first 120 px of a phone', async () => {
    for (const width of [320, 390, 430]) {
      const element = await agenda({
        width,
        attributes: { 'time-zone': 'venue', now: '2026-12-01T10:50' },
      });
      const top = one(element, '.session').getBoundingClientRect().top;
      expect(top - element.getBoundingClientRect().top, `${width}`).to.be.at.most(120);
    }
  });

  it('moves no button when a panel opens, and a second press closes it', async () => {
    for (const width of [320, 700, 1200]) {
      const element = await agenda({ width });
      const buttons = ['[part="filter"]', '[part="search"]'].map((name) => one(element, name));
      const places = (): string =>
        buttons.map((button) => JSON.stringify(button.getBoundingClientRect())).join();
      const before = places();
      await openPanel(element, 'filter');
      expect(places(), `${width}`).to.equal(before);
      const { bottom } = one(element, '[part="filter"]').getBoundingClientRect();
      expect(one(element, '.panel').getBoundingClientRect().top).to.be.at.least(bottom);
      one(element, '[part="filter"]').click();
      await element.updateComplete;
      expect(one(element, '.panel').checkVisibility()).to.equal(false);
    }
  });

  it('opens its field on a phone over the days, and nothing moves', async () => {
    const element = await agenda({ width: 320 });
    const field = one(element, '[part="search"]');
    const top = one(element, '.session').getBoundingClientRect().top;
    expect(field.getBoundingClientRect().width).to.equal(40);
    field.focus();
    if (!field.matches(':focus')) return;
    expect(field.getBoundingClientRect().width).to.be.greaterThan(200);
    expect(one(element, '.session').getBoundingClientRect().top).to.equal(top);
  });

  it('has filters in order, with counts, and says what they leave', async () => {
    const element = await agenda();
    await openPanel(element, 'filter');
    expect(all(element, '[data-facet="tracks"] .option').map(textOf)).to.deep.equal([
      'Culture2',
      'Economy1',
    ]);
    expect(all(element, '[data-facet="kinds"] bdi').map(textOf)).to.deep.equal([
      'Break',
      'Plenary',
      'Social event',
      'Talk',
      'Workshop',
    ]);
    one(element, '[data-facet="tracks"] .option').click();
    await waitUntil(() => shown(element).length === 2, 'two are left');
    const done = one(element, '.done button');
    expect(textOf(done)).to.equal('Show 2 sessions');
    done.click();
    await element.updateComplete;
    expect(one(element, '.panel').checkVisibility()).to.equal(false);
    expect(element.shadowRoot?.activeElement).to.equal(one(element, '[part="filter"]'));
  });

  it('names no track that has gone by its id', async () => {
    const element = await agenda({ attributes: { track: 'no-such-track' } });
    expect(all(element, '.chip').map(textOf)).to.deep.equal(['No longer in the programme']);
  });
});

describe('a star', () => {
  it('is an outline on any ground, also on none', async () => {
    const element = await agenda();
    element.style.setProperty('--conf-surface', 'transparent');
    const star = one(element, '.favorite');
    expect(getComputedStyle(star, '::before').clipPath).to.contain('evenodd');
    expect(getComputedStyle(star, '::after').content).to.equal('none');
    star.click();
    await element.updateComplete;
    expect(getComputedStyle(star, '::before').clipPath).to.not.contain('evenodd');
  });
});
