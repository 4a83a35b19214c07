import { expect } from '@open-wc/testing';
import { chooseAgendaClocks } from '../../../../src/widgets/agenda-timeline/programme/agenda-clocks.js';
import { model } from '../agenda-fixture.js';

const winter = Date.UTC(2026, 11, 1);
const summer = Date.UTC(2026, 6, 1);

/** What the attribute asks for, the two zones, the starts; then the clock, whose it is, the one beside. */
const cases = [
  ['both', 'Asia/Baku', 'Europe/Berlin', [winter], 'Asia/Baku', 'venue', 'Europe/Berlin'],
  ['both', 'Asia/Baku', 'Asia/Dubai', [winter], 'Asia/Baku', 'venue', undefined],
  ['both', 'Europe/London', 'UTC', [winter], 'Europe/London', 'venue', undefined],
  ['both', 'Europe/London', 'UTC', [winter - 1, summer], 'Europe/London', 'venue', 'UTC'],
  ['venue', 'Asia/Baku', 'Europe/Berlin', [winter], 'Asia/Baku', 'venue', undefined],
  ['viewer', 'Asia/Baku', 'Europe/Berlin', [winter], 'Europe/Berlin', 'viewer', undefined],
  ['Asia/Tokyo', 'Asia/Baku', 'Europe/Berlin', [winter], 'Asia/Tokyo', 'chosen', undefined],
  ['Asia/Baku', 'Asia/Baku', 'Europe/Berlin', [winter], 'Asia/Baku', 'venue', undefined],
  ['both', 'Asia/Baku', 'Europe/Berlin', [], 'Asia/Baku', 'venue', undefined],
] as const;

describe('chooseAgendaClocks', () => {
  for (const [asked, venueZone, viewerZone, starts, timeZone, whose, beside] of cases) {
    it(`${asked} at ${venueZone} from ${viewerZone}, ${starts.length} starts`, () => {
      const clocks = chooseAgendaClocks({ timeZone: asked, venueZone, viewerZone, starts });
      expect(clocks).to.deep.equal({ timeZone, whose, beside });
    });
  }
});

describe('the times of an agenda', () => {
  it('stand on the venue’s clock, the visitor’s beside it with its weekday', async () => {
    const { days, zoneName, besideZoneName } = await model(undefined, {
      viewerZone: 'Europe/Berlin',
      language: 'az',
    });
    const [first] = days;
    expect(zoneName).to.contain('GMT+4');
    expect(besideZoneName).to.contain('GMT+1');
    expect(first?.slots[0]?.time).to.equal('09:00');
    expect(first?.slots[0]?.beside).to.equal('06:00');
    const night = first?.slots.at(-1);
    expect(night?.time).to.equal('00:30');
    expect(night?.weekday).to.equal('Çər.');
    expect(night?.beside).to.match(/^\S+ 21:30$/);
  });

  it('say what was announced before, with the day where it is another', async () => {
    const sessions = [
      {
        id: 1,
        title: 'x',
        start: '2026-12-01T10:00',
        previous: { start: '2026-12-01T09:00', room: 'a' },
        room: 'b',
      },
      {
        id: 2,
        title: 'y',
        start: '2026-12-02T10:00',
        previous: { start: '2026-12-01T09:00', room: 'b' },
        room: 'b',
      },
    ];
    const rooms = [
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' },
    ];
    const built = await model({ rooms, sessions }, { language: 'az' });
    const said = built.sessions.map(({ previousTime, previousRoom }) => [
      previousTime,
      previousRoom,
    ]);
    expect(said).to.deep.equal([
      ['09:00', 'A'],
      ['1 dek, Ç.ax., 09:00', ''],
    ]);
  });
});
