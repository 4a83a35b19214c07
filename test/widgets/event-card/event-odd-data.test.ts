/** What real and hostile sources hold: the card shows what is good of it, and runs none of it. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/widgets/event-card/define.js';
import type { EventCardElement } from '../../../src/widgets/event-card/index.js';

const letters = 'Самоидентифицирования'.repeat(15).slice(0, 300);
const script = 'javascript:alert(1)';

interface Shown {
  readonly element: EventCardElement;
  /** `code path` of each problem, after the load. */
  readonly problems: readonly string[];
}

async function show(
  event: object,
  attributes: Readonly<Record<string, string>> = {},
): Promise<Shown> {
  const box = await fixture<HTMLElement>(html`<div lang="en"></div>`);
  const element = document.createElement('conf-event-card');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  let problems: readonly string[] | undefined;
  const keep = ({
    detail,
  }: CustomEvent | { detail: { problems: readonly { code: string; path: string }[] } }): void => {
    const { problems: found } = detail as { problems: readonly { code: string; path: string }[] };
    problems = found.map(({ code, path }) => `${code} ${path}`);
  };
  element.addEventListener('conf-load', keep);
  element.addEventListener('conf-error', keep);
  element.setAttribute(
    'data-conference',
    JSON.stringify({ version: 1, timeZone: 'Asia/Baku', language: 'en', event }),
  );
  box.append(element);
  await waitUntil(() => problems !== undefined, 'the load is told', { timeout: 8000 });
  return { element, problems: problems ?? [] };
}

const text = ({ element }: Shown): string =>
  (element.shadowRoot?.querySelector('.root')?.textContent ?? '').replace(/\s+/g, ' ');
const links = ({ element }: Shown): HTMLAnchorElement[] => [
  ...(element.shadowRoot?.querySelectorAll('a') ?? []),
];

const good = { name: 'Mobility Partnership', start: '2111-12-23T09:30' };

describe('<conf-event-card> and odd data', () => {
  const table: readonly (readonly [string, object, readonly string[], RegExp, RegExp?])[] = [
    [
      'an end before the start',
      { end: '2111-12-22T09:30' },
      ['end-before-start /event/end'],
      /09:30|9:30/,
      /–|22/,
    ],
    ['no end', {}, [], /9:30/, /–/],
    ['a status that nobody knows', { status: 'maybe' }, ['field-invalid /event/status'], /9:30/],
    [
      'a time that no calendar has',
      { end: '2111-02-31T09:30' },
      ['time-invalid /event/end'],
      /9:30/,
    ],
    ['attendance without a place', { attendance: 'in-person' }, [], /Mobility/, /Online|In person/],
    [
      'an address on the web and nothing else',
      { online: { url: 'https://organiser.example/room' } },
      [],
      /Online/,
    ],
    [
      'hybrid before, online now',
      {
        attendance: 'hybrid',
        status: 'moved-online',
        venue: { name: 'Park Inn' },
        online: { url: 'https://organiser.example/room' },
      },
      [],
      /Moved online.*Online/,
      /In person|Park Inn/,
    ],
    [
      'markup in every text',
      { description: '<img src=x onerror=alert(1)>', venue: { name: '<b>Hall</b>' } },
      [],
      /<b>Hall<\/b>.*<img src=x onerror=alert\(1\)>/,
    ],
    ['the year 1900', { start: '1900-06-23T09:30' }, [], /1900.*This event has ended|ended.*1900/],
    ['the year 2100', { start: '2100-06-23T09:30' }, [], /2100/],
  ];
  for (const [what, event, problems, shows, hides] of table) {
    it(`shows ${what}`, async () => {
      const shown = await show({ ...good, ...event });
      expect(shown.problems).to.deep.equal(problems);
      expect(text(shown)).to.match(shows);
      if (hides) expect(text(shown)).not.to.match(hides);
      expect(
        shown.element.shadowRoot?.querySelectorAll('[part="venue"]:not(:has(*))'),
      ).to.have.length(0);
    });
  }

  it('links to nothing but the web, and says which addresses it refused', async () => {
    const shown = await show({
      ...good,
      url: script,
      stream: script,
      recordings: script,
      calendar: script,
      image: script,
      venue: { name: 'Park Inn', url: script, mapUrl: 'data:text/html,x' },
      online: { url: script },
      organizers: [{ name: 'ICMPD', url: script, logo: script }],
      registration: { url: ' JaVaScRiPt:alert(1)' },
      press: { note: 'Come', url: script, contact: 'vbscript:x' },
      documents: [{ title: 'Agenda', url: script }],
    });
    expect(links(shown)).to.deep.equal([]);
    expect(shown.element.shadowRoot?.querySelectorAll('img')).to.have.length(0);
    expect(shown.problems.filter((problem) => problem.startsWith('url-refused'))).to.have.length(
      14,
    );
    expect(text(shown)).to.contain('Mobility Partnership').and.to.contain('ICMPD');
  });

  for (const width of [200, 320, 768]) {
    it(`holds a name of 300 letters in ${width} px`, async () => {
      const shown = await show({ ...good, name: letters }, { style: `inline-size: ${width}px` });
      const card = shown.element.shadowRoot?.querySelector('[part="card"]');
      expect(card?.scrollWidth).to.be.at.most(width);
      expect(card?.getBoundingClientRect().width).to.be.closeTo(width, 1);
      expect(text(shown)).to.contain(letters);
    });
  }

  it('keeps its fallback where there is no name or no start', async () => {
    for (const event of [{ start: good.start }, { name: 'A' }, { name: 'A', start: 'soon' }]) {
      const { element, problems } = await show(event);
      expect(element.shadowRoot?.querySelector('[part="card"]')).to.equal(null);
      expect(problems.join()).to.match(/\/event\/(?:name|start)/);
    }
  });
});
