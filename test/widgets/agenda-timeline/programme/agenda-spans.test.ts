/** Sessions of several days, days by another name, and hours that come twice. */
import { expect } from '@open-wc/testing';
import { agenda, all, model, one, oneSession, textOf } from '../agenda-fixture.js';
import { factsOf, open } from '../detail/detail-fixture.js';

const fair = {
  timeZone: 'Asia/Baku',
  sessions: [
    { id: 'fair', title: 'Exhibition', start: '2026-12-01T09:00', end: '2026-12-03T18:00' },
    { id: 'talk', title: 'Talk', start: '2026-12-01T10:00', end: '2026-12-01T11:00' },
    { id: 'party', title: 'Party', start: '2026-12-01T22:00', end: '2026-12-02T02:00' },
    { id: 'second', title: 'Second day', start: '2026-12-02T10:00', end: '2026-12-02T11:00' },
    { id: 'last', title: 'Last day', start: '2026-12-04T10:00', end: '2026-12-04T11:00' },
  ],
};

describe('a session of several days', () => {
  it('says on which day it ends, to the eye and to the ear', async () => {
    const element = await agenda({ value: fair, attributes: { 'time-zone': 'venue' } });
    const session = one(element, '.session[data-id="fair"]');
    const slot = session.closest('.slot');
    expect(textOf(slot?.querySelector('h3'))).to.equal('09:00');
    expect(textOf(session.querySelector('.time'))).to.match(/^until Thu,? 3 Dec, 18:00$/);
    expect(session.ariaLabel).to.match(/^Exhibition, 09:00 to Thu,? 3 Dec, 18:00$/);
    await open(element, 'fair');
    expect(factsOf(element)['Time']).to.match(
      /^Tuesday,? 1 December 2026, 09:00 – Thursday,? 3 December 2026, 18:00/,
    );
  });

  it('is named on the days it lasts, and opens from there', async () => {
    const element = await agenda({ value: fair, attributes: { 'time-zone': 'venue' } });
    const ongoing = (day: string): string[] =>
      all(element, `[data-day="${day}"] .ongoing-session`).map(textOf);
    expect(ongoing('2026-12-01')).to.deep.equal([]);
    expect(ongoing('2026-12-02')).to.have.length(1);
    expect(ongoing('2026-12-02')[0]).to.match(/^Exhibition until Thu,? 3 Dec, 18:00$/);
    // Nothing begins on the third, and it has a heading all the same.
    expect(all(element, '.day').map(({ dataset }) => dataset['day'])).to.deep.equal([
      '2026-12-01',
      '2026-12-02',
      '2026-12-03',
      '2026-12-04',
    ]);
    expect(ongoing('2026-12-03')).to.have.length(1);
    expect(ongoing('2026-12-04')).to.deep.equal([]);
    one(element, '[data-day="2026-12-02"] .ongoing a').click();
    await element.updateComplete;
    expect(all(element, '.session[data-id="fair"]')).to.have.length(1);
  });

  it('leaves a night out alone', async () => {
    const element = await agenda({ value: fair, attributes: { 'time-zone': 'venue' } });
    const slot = one(element, '.session[data-id="party"]').closest('.slot');
    expect(textOf(slot?.querySelector('h3'))).to.match(/^22:00\s?–\s?02:00$/);
  });

  it('has its dates when it is whole days', async () => {
    const value = {
      timeZone: 'Asia/Baku',
      sessions: [{ id: 'fair', title: 'Fair', start: '2026-12-01', end: '2026-12-03' }],
    };
    const element = await agenda({ value });
    expect(textOf(one(element, '.session[data-id="fair"] .time'))).to.match(
      /1(?: Dec)?\s?–\s?.*3 Dec/,
    );
  });
});

describe('from midnight to midnight', () => {
  it('is a whole day', async () => {
    const view = await oneSession({ start: '2026-12-01T00:00', end: '2026-12-02T00:00' });
    expect(view.session.allDay).to.equal(true);
    expect(view.time).to.equal('');
  });

  it('is no day when it begins or ends at another hour', async () => {
    const view = await oneSession({ start: '2026-12-01T00:00', end: '2026-12-01T08:00' });
    expect(view.session.allDay).to.equal(false);
  });
});

describe('an hour that comes twice', () => {
  it('says which of both it is', async () => {
    const value = {
      timeZone: 'America/New_York',
      sessions: [
        { id: 'first', title: 'First', start: '2026-11-01T05:30Z', end: '2026-11-01T06:00Z' },
        { id: 'second', title: 'Second', start: '2026-11-01T06:30Z', end: '2026-11-01T08:00Z' },
      ],
    };
    const { sessions, days } = await model(value, { timeZone: 'venue' }, 'America/New_York');
    const times = sessions.map(({ time }) => time.replace(/\s/g, ' '));
    expect(times).to.deep.equal(['1:30 AM GMT-4 – 1:00 AM GMT-5', '1:30 AM GMT-5 – 3:00 AM']);
    const slots = days.flatMap(({ slots }) => slots.map(({ time }) => time.replace(/\s/g, ' ')));
    expect(slots).to.deep.equal(['1:30 AM GMT-4', '1:30 AM GMT-5']);
  });
});
