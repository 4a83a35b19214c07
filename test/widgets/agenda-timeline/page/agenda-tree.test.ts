import { expect } from '@open-wc/testing';
import { a11ySnapshot } from '@web/test-runner-commands';
import { agenda } from '../agenda-fixture.js';

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
