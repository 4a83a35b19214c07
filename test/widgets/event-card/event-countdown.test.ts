import { expect } from '@open-wc/testing';
import { buildCountdown } from '../../../src/widgets/event-card/event-countdown.js';
import { baku } from './event-fixture.js';

const zone = 'Asia/Baku';
const minute = 60_000;
const before = (minutes: number): number => baku.start - minutes * minute;

describe('the countdown', () => {
  const table: readonly (readonly [number, readonly number[], string | undefined])[] = [
    [60 * 24 * 30, [30, 0, 0], undefined],
    [60 * 24 * 7, [7, 0, 0], 'week'],
    [60 * 24 + 61, [1, 1, 1], 'week'],
    [60 * 24, [1, 0, 0], 'day'],
    [61, [0, 1, 1], 'day'],
    [60, [0, 1, 0], 'hour'],
    [10, [0, 0, 10], 'ten-minutes'],
    [0.5, [0, 0, 1], 'ten-minutes'],
  ];
  for (const [minutes, figures, milestone] of table) {
    it(`${minutes} minutes before shows ${figures.join(' ')}, milestone ${milestone ?? 'none'}`, () => {
      const countdown = buildCountdown(baku, before(minutes), zone);
      expect([countdown?.days, countdown?.hours, countdown?.minutes]).to.deep.equal(figures);
      expect(countdown?.milestone).to.equal(milestone);
    });
  }

  it('changes at the next full minute and shows one less then', () => {
    const now = before(90) + 20_000;
    const countdown = buildCountdown(baku, now, zone);
    expect(countdown?.nextChange).to.equal(before(89));
    expect(buildCountdown(baku, before(89), zone)?.minutes).to.equal((countdown?.minutes ?? 0) - 1);
  });

  it('counts whole days of the venue’s calendar to an event of days', () => {
    const days = { ...baku, allDay: true, start: Date.parse('2016-06-23T00:00+04:00') };
    const at = (time: string) => buildCountdown(days, Date.parse(`2016-${time}+04:00`), zone);
    for (const [time, left, milestone] of [
      ['06-13T08:00', 10, undefined],
      ['06-16T23:59', 7, 'week'],
      ['06-21T23:59', 2, 'week'],
      ['06-22T00:00', 1, 'day'],
      ['06-22T23:59', 1, 'day'],
    ] as const) {
      expect(at(time), time).to.deep.equal({
        days: left,
        milestone,
        nextChange: Date.parse(`2016-${time.slice(0, 5)}T00:00+04:00`) + 86_400_000,
      });
    }
    expect(at('06-23T00:00')).to.equal(undefined);
  });

  it('is gone once the event has begun, and for one that will not take place', () => {
    expect(buildCountdown(baku, baku.start, zone)).to.equal(undefined);
    expect(buildCountdown({ ...baku, status: 'cancelled' }, before(60), zone)).to.equal(undefined);
    expect(buildCountdown({ ...baku, status: 'postponed' }, before(60), zone)).to.equal(undefined);
  });
});
