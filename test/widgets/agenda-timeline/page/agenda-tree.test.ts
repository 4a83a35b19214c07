import { expect } from '@open-wc/testing';
import { a11ySnapshot } from '@web/test-runner-commands';
import { canReadAloud, expectReading } from '../../read-aloud.js';
import { agenda } from '../agenda-fixture.js';
import { open } from '../detail/detail-fixture.js';
import { readings, spoken } from '../spoken-programme.js';

interface Node {
  readonly role: string;
  readonly name?: string;
  readonly level?: number;
  readonly children?: readonly Node[];
}

const flatten = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(flatten)];

/** What a screen reader finds, in its order; spaces of times are narrow ones. */
async function readTree(): Promise<readonly string[] | undefined> {
  const tree = (await a11ySnapshot({}).catch(() => undefined)) as Node | undefined;
  return (
    tree &&
    flatten(tree)
      .filter(({ role }) => ['heading', 'tab', 'searchbox'].includes(role))
      .map(({ role, name = '', level }) => `${role}${level ?? ''} ${name.replace(/\s+/g, ' ')}`)
  );
}

const expected = [
  'tab All days',
  'tab Tue, Dec 1',
  'tab Wed, Dec 2',
  'searchbox Search the programme',
  'heading2 Tuesday, December 1, 2026',
  'heading3 9:00 AM',
  'heading4 Opening, 9:00 AM to 10:00 AM, Azerbaijani, interpreted into English and Russian',
  'heading3 10:00 AM',
  'heading4 The Caspian economy, 10:00 AM to 11:30 AM, Grand Hall, English, interpreted into Azerbaijani',
  'heading4 Mugham, 10:00 AM to 10:45 AM, Hall B, Azerbaijani, Delayed',
  'heading3 10:15 AM',
  'heading4 Workshop, 10:15 AM to 12:00 PM, Studio, German',
  'heading3 10:45 AM',
  'heading4 Silk Road archives, 10:45 AM to 11:30 AM, Hall B, English, Cancelled',
];

describe('the accessibility tree of an agenda', () => {
  for (const [layout, width] of [
    ['list', 600],
    ['grid', 1200],
  ] as const) {
    it(`is the programme in the order of time, as a ${layout}`, async function () {
      // The visitor's clock beside would be another in another zone.
      await agenda({ width, attributes: { layout, 'time-zone': 'venue' } });
      const tree = await readTree();
      // Only Chromium gives it away.
      if (!tree) this.skip();
      expect(tree.slice(0, expected.length)).to.deep.equal(expected);
    });
  }
});

const options = { value: spoken, attributes: { 'time-zone': 'venue', layout: 'list' } };

describe('an agenda, read aloud', () => {
  it('says a day as a list', async function () {
    if (!canReadAloud) this.skip();
    const element = await agenda(options);
    await expectReading(
      element,
      `
      region “Agenda”
        tablist “Days”
          tab “All days” selected
          tab “Tue 1 Dec”
          tab “Wed 2 Dec”
        button “Favourites”
        button “Save or share” collapsed
        Times are local (Baku, GMT+4).
        heading2 “Tuesday, 1 December 2026”
        heading3 “09:00”
        article “Exhibition, 09:00 to Wed 2 Dec, 18:00, Studio”
          heading4 “Exhibition, 09:00 to Wed 2 Dec, 18:00, Studio”
            link “Exhibition, 09:00 to Wed 2 Dec, 18:00, Studio”
          button “Favourite: Exhibition”
          button “Studio” [Shows only these sessions]
        article “Dəyirmi masa (az)”
          heading4 “Dəyirmi masa (az) , 09:00 to 10:15, Hall B, Azerbaijani, interpreted into English”
            link “Dəyirmi masa (az) , 09:00 to 10:15, Hall B, Azerbaijani, interpreted into English”
          button “Favourite Dəyirmi masa (az)”
          button “Hall B” [Shows only these sessions]
          Speakers
          button “Aygün Məmmədova” [Shows only these sessions]
          Baku State University
          Moderator :
          button “Hannah Østergård” [Shows only these sessions]
          Nordic Centre
        heading3 “10:15”
        article “Coffee, 10:15 to 10:45”
          heading4 “Coffee , 10:15 to 10:45”
        heading3 “10:45”
        article “Archives, 10:45 to 11:30, Hall B, Cancelled”
          heading4 “Archives, 10:45 to 11:30, Hall B, Cancelled”
            link “Archives, 10:45 to 11:30, Hall B, Cancelled”
          button “Favourite: Archives”
          button “Culture” [Shows only these sessions]
          button “Hall B” [Shows only these sessions]
          Cancelled The speaker is ill.
        heading3 “13:00”
        article “Energy, 13:00 to 14:00, Hall B, Moved”
          heading4 “Energy, 13:00 to 14:00, Hall B, Moved”
            link “Energy, 13:00 to 14:00, Hall B, Moved”
          button “Favourite: Energy”
          button “Hall B” [Shows only these sessions]
          Moved Before: 13:30, Grand Hall now: 13:00 to 14:00, Hall B
        heading3 “21:00”
        article “Gala, 21:00 to 01:00”
          heading4 “Gala, 21:00 to 01:00”
            link “Gala, 21:00 to 01:00”
          button “Favourite: Gala”
          Social event
        heading3 “Wed 00:30”
        article “Night walk, 00:30 to 02:00”
          heading4 “Night walk, 00:30 to 02:00”
            link “Night walk, 00:30 to 02:00”
          button “Favourite: Night walk”
        heading2 “Wednesday, 2 December 2026”
        Still on:
        link “Exhibition”
        until Wed 2 Dec, 18:00
    `,
    );
  });

  it('says the same as a grid, which has its rooms above', async function () {
    if (!canReadAloud) this.skip();
    const grid = { ...options.attributes, layout: 'grid' };
    const element = await agenda({ ...options, width: 1200, attributes: grid });
    await expectReading(
      element,
      `
      region “Agenda”
        tablist “Days”
          tab “All days” selected
          tab “Tue 1 Dec”
          tab “Wed 2 Dec”
        button “Favourites”
        button “Save or share” collapsed
        Times are local (Baku, GMT+4).
        heading2 “Tuesday, 1 December 2026”
        button “Hall B” [Shows only these sessions]
        button “Studio” [Shows only these sessions]
        heading3 “09:00”
        article “Exhibition, 09:00 to Wed 2 Dec, 18:00, Studio”
          heading4 “Exhibition, 09:00 to Wed 2 Dec, 18:00, Studio”
            link “Exhibition, 09:00 to Wed 2 Dec, 18:00, Studio”
          button “Favourite: Exhibition”
        article “Dəyirmi masa (az)”
          heading4 “Dəyirmi masa (az) , 09:00 to 10:15, Hall B, Azerbaijani, interpreted into English”
            link “Dəyirmi masa (az) , 09:00 to 10:15, Hall B, Azerbaijani, interpreted into English”
          button “Favourite Dəyirmi masa (az)”
          Speakers
          button “Aygün Məmmədova” [Shows only these sessions]
          Moderator :
          button “Hannah Østergård” [Shows only these sessions]
        heading3 “10:15”
        article “Coffee, 10:15 to 10:45”
          heading4 “Coffee , 10:15 to 10:45”
        heading3 “10:45”
        article “Archives, 10:45 to 11:30, Hall B, Cancelled”
          heading4 “Archives, 10:45 to 11:30, Hall B, Cancelled”
            link “Archives, 10:45 to 11:30, Hall B, Cancelled”
          button “Favourite: Archives”
          button “Culture” [Shows only these sessions]
          Cancelled The speaker is ill.
        heading3 “13:00”
        article “Energy, 13:00 to 14:00, Hall B, Moved”
          heading4 “Energy, 13:00 to 14:00, Hall B, Moved”
            link “Energy, 13:00 to 14:00, Hall B, Moved”
          button “Favourite: Energy”
          Moved Before: 13:30, Grand Hall now: 13:00 to 14:00, Hall B
        heading3 “21:00”
        article “Gala, 21:00 to 01:00”
          heading4 “Gala, 21:00 to 01:00”
            link “Gala, 21:00 to 01:00”
          button “Favourite: Gala”
          Social event
        heading3 “Wed 00:30”
        article “Night walk, 00:30 to 02:00”
          heading4 “Night walk, 00:30 to 02:00”
            link “Night walk, 00:30 to 02:00”
          button “Favourite: Night walk”
        heading2 “Wednesday, 2 December 2026”
        Still on:
        link “Exhibition”
        until Wed 2 Dec, 18:00
    `,
    );
  });

  for (const [id, expected] of readings) {
    it(`says all of a session: ${id}`, async function () {
      if (!canReadAloud) this.skip();
      const element = await agenda(options);
      await open(element, id);
      await expectReading(element, expected);
    });
  }
});
