/**
 * Links on a page that visitors may write on, in every spelling and with every list of allowed
 * origins. The tests check which requests the foreign server got, and what the page shows in the
 * end.
 */
import { expect, waitUntil } from '@open-wc/testing';
import '../../src/cdn.js';
import { createToken, readHostileOrigin, readLog, say } from '../source/hostile-origin.js';
import { isDrawn, isVisible, leavePages, page, settled, widgetsIn } from './embed-fixture.js';
import {
  allowances,
  spellings,
  type Allowance,
  type Places,
  type Spelling,
} from './origin-spellings.js';

const document_ = {
  version: 1,
  language: 'en',
  timeZone: 'Asia/Baku',
  event: { name: 'Register here', start: '2111-12-23T09:30:00+04:00' },
  news: [{ id: 'a', title: 'Register here' }],
};

let organiser = '';
let stranger = '';
const own = location.origin;

before(async () => {
  organiser = await readHostileOrigin();
  stranger = await readHostileOrigin('hostileOther');
});

function allow(contents: readonly string[]): void {
  for (const content of contents) {
    const meta = document.createElement('meta');
    meta.name = 'conf-widgets-origins';
    meta.content = content;
    document.head.append(meta);
  }
}

afterEach(() => {
  leavePages();
  localStorage.clear();
  for (const meta of document.querySelectorAll('meta[name="conf-widgets-origins"]')) meta.remove();
});

function placesOf(token: string): Places {
  return {
    organiser: `${organiser}/said?token=${token}`,
    stranger: `${stranger}/said?token=${token}`,
    page: `${own}/stories/partner-page/conference.json?token=${token}`,
  };
}

const linkTo = (src: string, widget = 'event-card'): string =>
  `<p><a href="https://organiser.example/agenda#conf-widget=${widget}&amp;src=${encodeURIComponent(src)}">Agenda</a></p>`;

type Outcome = 'link' | 'failed' | 'drawn';

/** A link stays one unless all it names is allowed; then what answers has to be allowed as well. */
function expectOutcome({ owners, answers, isEmpty }: Spelling, { allows }: Allowance): Outcome {
  if (!owners.every((owner) => allows.includes(owner))) return 'link';
  const isRefused = answers !== undefined && !allows.includes(answers);
  return isRefused || isEmpty ? 'failed' : 'drawn';
}

function readOutcome(line: Element, failed: ReadonlySet<EventTarget>): Outcome | 'waiting' {
  const [widget] = widgetsIn(line);
  if (!widget) return 'link';
  if (isDrawn(widget)) return 'drawn';
  return failed.has(widget) ? 'failed' : 'waiting';
}

describe('links under a list of allowed origins', function () {
  this.timeout(60_000);

  for (const allowance of allowances) {
    it(`${spellings.length} spellings under ${allowance.name}`, async () => {
      const token = createToken();
      await say(organiser, token, { body: JSON.stringify(document_) });
      const places = placesOf(token);
      allow(allowance.contents({ organiser, stranger, page: own }));
      const failed = new Set<EventTarget>();
      const hear = ({ target }: Event): void => {
        if (target) failed.add(target);
      };
      document.addEventListener('conf-error', hear);
      const box = page(spellings.map(({ src, widget }) => linkTo(src(places), widget)).join(''));
      await settled();
      const lines = [...box.children];
      const read = (): readonly (Outcome | 'waiting')[] =>
        lines.map((line) => readOutcome(line, failed));
      await waitUntil(() => !read().includes('waiting'), 'all have come to something', {
        timeout: 50_000,
      });
      document.removeEventListener('conf-error', hear);
      const name = (index: number): string => spellings[index]?.name ?? '';
      expect(read().map((outcome, index) => `${name(index)}: ${outcome}`)).to.deep.equal(
        spellings.map((one) => `${one.name}: ${expectOutcome(one, allowance)}`),
      );
      read().forEach((outcome, index) => {
        const link = lines[index]?.querySelector('a') ?? null;
        expect(isVisible(link), name(index)).to.equal(outcome !== 'drawn');
      });
      await expectNoRequests(token, allowance);
    });
  }
});

/** Nothing but what a redirect of an allowed origin sent there, which no page can see before. */
async function expectNoRequests(token: string, { allows }: Allowance): Promise<void> {
  if (allows.includes('stranger')) return;
  const log = await readLog(stranger, token);
  const asked = log.filter(({ host }) => `http://${host}` === stranger);
  if (allows.includes('organiser')) {
    expect(asked.every(({ method, cookie }) => method === 'GET' && !cookie)).to.equal(true);
    // Two spellings redirect; each may be asked once.
    expect(asked.length).to.be.at.most(2);
    expect(asked.map(({ path }) => path).filter((path) => path !== '/said')).to.deep.equal([]);
  } else {
    expect(asked).to.deep.equal([]);
  }
}
