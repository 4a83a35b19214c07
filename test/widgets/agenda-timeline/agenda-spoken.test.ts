/** What assistive technology gets of an agenda: no more and no less than what is shown. */
import { expect, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import {
  agenda,
  all,
  longProgramme,
  one,
  programme,
  shown,
  textOf,
  type,
  type Written,
} from './agenda-fixture.js';
import { full, open } from './detail/detail-fixture.js';

interface AxNode {
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value?: string };
  readonly properties?: readonly {
    readonly name: string;
    readonly value: { readonly value: unknown };
  }[];
}

/** Chromium's own tree, `undefined` in engines that do not give it away. */
async function readTree(): Promise<readonly AxNode[] | undefined> {
  if (!navigator.userAgent.includes('Chrome')) return undefined;
  await executeServerCommand('cdp', { method: 'Accessibility.enable' }).catch(() => undefined);
  const answer = await executeServerCommand<{ nodes: readonly AxNode[] }, object>('cdp', {
    method: 'Accessibility.getFullAXTree',
  }).catch(() => undefined);
  return answer?.nodes.filter(({ ignored }) => !ignored);
}

const ofRole = (nodes: readonly AxNode[], role: string): string[] =>
  nodes
    .filter((node) => node.role?.value === role)
    .map(({ name }) => (name?.value ?? '').replace(/\s+/g, ' '));

/** Six sessions at each time, so that a search leaves some of a time and hides others. */
const parallel = (count: number): Written => ({
  ...longProgramme(0),
  sessions: Array.from({ length: count }, (_, index) => ({
    id: `s${index}`,
    title: `Session ${index}`,
    start: new Date(Date.UTC(2026, 11, 1, 5 + Math.floor(index / 6))).toISOString(),
    duration: 45,
  })),
});

describe('what is spoken of an agenda', () => {
  it('leaves out what a filter leaves out, far from the screen too', async function () {
    this.timeout(30_000);
    const element = await agenda({ value: parallel(300), attributes: { layout: 'list' } });
    await type(element, '7');
    expect(shown(element)).to.have.length(57);
    const nodes = await readTree();
    if (!nodes) this.skip();
    const spoken = ofRole(nodes, 'article').map((name) => name.split(',', 1)[0] ?? '');
    expect(spoken.length).to.be.greaterThan(0);
    expect(spoken.filter((name) => !name.includes('7'))).to.deep.equal([]);
  });

  it('has every session of a long list, far from the screen too', async function () {
    this.timeout(30_000);
    await agenda({ value: parallel(300), attributes: { layout: 'list' } });
    let spoken: string[] = [];
    // The tree follows the page, a little later.
    await waitUntil(
      async () => {
        const nodes = await readTree();
        if (!nodes) return true;
        spoken = ofRole(nodes, 'article');
        return new Set(spoken).size === 300;
      },
      'all are there',
      { timeout: 20_000, interval: 300 },
    );
    if (spoken.length === 0) this.skip();
    expect(spoken.at(-1)).to.match(/^Session 299, /);
  });

  it('says when a break is, and ranges with a word between their times', async function () {
    await agenda();
    const nodes = await readTree();
    if (!nodes) this.skip();
    const headings = ofRole(nodes, 'heading');
    expect(headings.some((name) => /^Lunch ?, 12:00 to 13:00$/.test(name))).to.equal(true);
    expect(headings.filter((name) => name.includes('–'))).to.deep.equal([]);
  });

  it('says when a break is in every engine', async () => {
    const element = await agenda();
    expect(textOf(one(element, '.session[data-id="lunch"] .session-title'))).to.match(
      /^Lunch, 12:00 to 13:00$/,
    );
  });

  it('says that rooms, tracks and speakers filter', async () => {
    const element = await agenda();
    for (const selector of ['.room', '.track', '.speaker']) {
      const id = one(element, selector).getAttribute('aria-describedby') ?? '';
      expect(textOf(element.shadowRoot?.getElementById(id))).to.equal('Shows only these sessions');
    }
  });
});

describe('languages of an agenda', () => {
  it('are no foreign ones where only the region differs', async () => {
    const value = { ...programme, language: 'en-GB' };
    const element = await agenda({ value });
    expect(all(element, '.session-title [lang], .session-title[lang]')).to.deep.equal([]);
    expect(one(element, '.session[data-id="eco1"] a').ariaLabel).to.match(/^The Caspian economy, /);
  });

  it('are marked in names that hold a title in another', async () => {
    const element = await agenda({ attributes: { lang: 'az' } });
    const root = element.shadowRoot;
    const session = one(element, '.session[data-id="art1"]');
    const named = (node: Element): Element[] =>
      (node.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .flatMap((id) => root?.getElementById(id) ?? []);
    expect(session.hasAttribute('aria-label')).to.equal(false);
    expect(named(session).map(textOf)).to.deep.equal(['Mugham']);
    const star = session.querySelector('.favorite') as Element;
    expect(named(star).at(-1)?.closest('[lang]')?.getAttribute('lang')).to.equal('en');
  });

  it('are marked where they follow “Remove filter”', async () => {
    const element = await agenda({ attributes: { lang: 'az', room: 'b' } });
    const chip = one(element, '.chip');
    await waitUntil(() => textOf(chip) === 'Filtri sil: Hall B', 'its words', { timeout: 8000 });
    expect(chip.ariaLabel).to.equal(null);
    const name = [...chip.querySelectorAll('[lang]')].map((part) => [
      part.textContent,
      part.getAttribute('lang'),
    ]);
    expect(name).to.deep.equal([['Hall B', 'en']]);
  });

  it('are marked though the id of a session is half a character', async () => {
    const sessions = [{ id: '\ud800 x', title: { az: 'Zal' }, start: '2026-12-01T10:00' }];
    const element = await agenda({ value: { ...programme, sessions } });
    const star = one(element, '.session .favorite');
    const names = (star.getAttribute('aria-labelledby') ?? '').split(' ');
    expect(names.map((id) => textOf(element.shadowRoot?.getElementById(id)))).to.deep.equal([
      '',
      'Zal',
    ]);
  });
});

describe('a line of facts', () => {
  for (const [lang, comma] of [
    ['ar', '،'],
    ['ja', '、'],
    ['de', ','],
  ] as const) {
    it(`is parted as in ${lang}`, async () => {
      // A title in no language of its own is one in the words' language.
      const { language: _, ...value } = programme;
      const element = await agenda({ value: { ...value, language: lang }, attributes: { lang } });
      const name = one(element, '.session[data-id="work"]').ariaLabel ?? '';
      expect(name.startsWith(`Workshop${comma}`), name).to.equal(true);
      expect(name.split(comma), name).to.have.length(4);
      if (comma !== ',') expect(name).to.not.contain(',');
    });
  }
});

describe('numbers of an agenda', () => {
  it('have the digits of the language: people, filters, what is left', async () => {
    const speakers = Array.from({ length: 6 }, (_, at) => ({ id: `q${at}`, name: `Person ${at}` }));
    const sessions = programme.sessions.map((one) => ({
      ...one,
      speakers: speakers.map(({ id }) => id),
    }));
    const value = { ...programme, speakers, sessions };
    const element = await agenda({ value, attributes: { lang: 'fa' } });
    await waitUntil(() => textOf(one(element, '.people .more')) === '+۳', 'Persian digits');
    one(element, '.session .room').click();
    await waitUntil(() => all(element, '.chosen').length > 0, 'it filters');
    expect(textOf(one(element, '.chosen'))).to.equal('(۱)');
    expect(textOf(one(element, '.count'))).to.match(/^[^\da-z]*[۰-۹]+[^\da-z]+[۰-۹]+[^\da-z]*$/i);
  });
});

describe('what is spoken of a session in full', () => {
  it('begins with its title, and then says what became of it', async () => {
    const element = await agenda({ value: full });
    const dialog = await open(element, 'moved');
    const heading = dialog.querySelector('h2') as Element;
    const status = dialog.querySelector('[part="status"]') as Element;
    expect(heading.compareDocumentPosition(status) & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(
      0,
    );
    expect(dialog.querySelector('header')).to.equal(null);
  });

  it('says of a neighbour that it is cancelled', async () => {
    const element = await agenda({ value: full });
    await open(element, 'art1');
    const way = all(element, 'dialog .way').find((button) => textOf(button).includes('Silk Road'));
    expect(textOf(way)).to.contain('Cancelled');
  });

  it('says “Link copied” each time', async () => {
    const element = await agenda({ value: full });
    const { clipboard } = navigator;
    const written: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(void written.push(text)) },
    });
    try {
      await open(element, 'eco1');
      const copy = all(element, 'dialog button').find((button) => textOf(button) === 'Copy link');
      const status = (): string => copy?.nextElementSibling?.textContent ?? '';
      const said = new Set<string>();
      for (const times of [1, 2]) {
        copy?.click();
        await waitUntil(
          () => written.length === times && status() !== '' && !said.has(status()),
          'it is said',
          { timeout: 5000 },
        );
        said.add(status());
      }
      expect([...said].map((text) => text.trim())).to.deep.equal(['Link copied', 'Link copied']);
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
  });
});
