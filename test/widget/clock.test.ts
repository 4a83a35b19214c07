/** A device sleeps, its clock is set, its owner travels: what a widget says follows. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/widgets/event-card/define.js';
import type { EventCardElement } from '../../src/widgets/event-card/index.js';
import { rendered } from '../widgets/rendered.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describe('the clock of a page', () => {
  const { setInterval: every } = window;
  const { now: realNow } = Date;
  const { resolvedOptions } = Intl.DateTimeFormat.prototype;
  let time = 0;
  let looks: (() => void)[] = [];

  beforeEach(() => {
    time = realNow();
    looks = [];
    Date.now = () => time;
    Object.assign(window, {
      setInterval: (look: () => void, delay: number) => {
        expect(delay, 'seconds, whatever is due').to.be.at.most(30_000);
        looks.push(look);
        return every(() => undefined, 1_000_000);
      },
    });
  });

  afterEach(() => {
    Date.now = realNow;
    Object.assign(window, { setInterval: every });
    Intl.DateTimeFormat.prototype.resolvedOptions = resolvedOptions;
  });

  async function card(start: number, end: number): Promise<EventCardElement> {
    const element = await fixture<EventCardElement>(
      html`<conf-event-card lang="en"></conf-event-card>`,
    );
    const times = { start: new Date(start).toISOString(), end: new Date(end).toISOString() };
    element.conference = { version: 1, timeZone: 'Asia/Baku', event: { name: 'E', ...times } };
    await rendered(element);
    return element;
  }

  const status = async (element: EventCardElement): Promise<string> => {
    await element.updateComplete;
    return (element.shadowRoot?.querySelector('[part="status"]')?.textContent ?? '').trim();
  };

  const look = (): void => looks.at(-1)?.();

  for (const [what, wake] of [
    ['within seconds, though nothing tells of it', look],
    ['when the window has the focus again', () => window.dispatchEvent(new Event('focus'))],
    ['when the page is shown again', () => window.dispatchEvent(new Event('pageshow'))],
    ['when the network is back', () => window.dispatchEvent(new Event('online'))],
  ] as const) {
    it(`is looked at ${what}: after a sleep`, async () => {
      const element = await card(time + 3 * HOUR, time + 4 * HOUR);
      time += 3.5 * HOUR;
      wake();
      expect(await status(element)).to.equal('Happening now');
    });

    it(`is looked at ${what}: after it was set back`, async () => {
      const element = await card(time - 30 * DAY, time - 29 * DAY);
      expect(await status(element)).to.equal('This event has ended');
      time -= 29.5 * DAY;
      wake();
      expect(await status(element)).to.equal('Happening now');
    });
  }

  it('tells of another zone when its owner has crossed a border', async () => {
    const zoned = (timeZone: string): void => {
      Intl.DateTimeFormat.prototype.resolvedOptions = function () {
        return { ...resolvedOptions.call(this), timeZone };
      };
    };
    zoned('Europe/Rome');
    const element = await card(time + 40 * DAY, time + 40 * DAY + HOUR);
    const shown = (): string => element.shadowRoot?.querySelector('.root')?.textContent ?? '';
    const before = shown();
    zoned('America/New_York');
    look();
    await element.updateComplete;
    expect(shown()).not.to.equal(before);
  });

  it('is looked at no more when the last widget has left', async () => {
    const { clearInterval: end } = window;
    let ended = 0;
    Object.assign(window, {
      clearInterval: (id?: number) => {
        if (id !== undefined) ended += 1;
        end(id);
      },
    });
    const element = await card(time + HOUR, time + 2 * HOUR);
    const before = ended;
    element.remove();
    Object.assign(window, { clearInterval: end });
    expect(ended).to.equal(before + 1);
  });
});
