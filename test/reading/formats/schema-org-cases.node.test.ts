/**
 * Small pages and JSON-LD after public reports: each with the event that it tells of, or with a problem
 * in words.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseForeign } from '../../../src/reading/formats/format-families.js';
import { anyText } from '../../../src/reading/formats/foreign-value.js';
import type { FormatResult } from '../../../src/reading/formats/source-format.js';
import { nodePorts } from './support/node-ports.js';

async function readWhole(text: string): Promise<FormatResult> {
  const result = await parseForeign({ text, url: 'https://host.example/x' }, nodePorts);
  assert.ok(result, 'no format knows the text');
  return result;
}

const nine = '2024-07-03T09:00:00+02:00';

const event = (more: object = {}): object => ({
  '@context': 'https://schema.org',
  '@type': 'Event',
  name: 'Conf',
  startDate: nine,
  ...more,
});

const json = JSON.stringify(event());
const script = (text: string, attributes = 'type="application/ld+json"'): string =>
  `<script ${attributes}>${text}</script>`;
const page = (...scripts: readonly string[]): string =>
  `<!doctype html>\n<html><head>\n${scripts.join('\n')}\n</head><body></body></html>`;

describe('a page whose JSON-LD no strict reader takes', () => {
  const texts: Readonly<Record<string, string>> = {
    'a comma too many': json.replace('}', ',}').replace(',"name"', ',,"name"'),
    'raw blanks and tags of an editor': json.replace(',"name"', ',\u00a0<br />\n"name"'),
    'references for quotes': json.replaceAll('"', '&#34;'),
    'curly quotes': json.replaceAll('"', '”'),
    'values of scripts': json.replace('"name"', '"a":NaN,"b":undefined,"name"'),
    'JSON that is written as JSON once more': JSON.stringify(json),
    'an assignment': `var data = ${json};`,
    'escapes that JSON lacks': json.replace('"name"', String.raw`"x":"it\'s \d","name"`),
    'a script that never ends': json,
  };
  for (const [what, text] of Object.entries(texts)) {
    it(what, async () => {
      const html = page(script(text));
      const cut = what.includes('never') ? html.slice(0, html.indexOf('</script>')) : html;
      const { document, problems } = await readWhole(cut);
      assert.equal(anyText(document.event?.name), 'Conf');
      assert.equal(document.event?.start, nine);
      assert.deepEqual(problems, []);
    });
  }

  it('several objects in one script are several events', async () => {
    const { document } = await readWhole(page(script(json + json.replace('Conf', 'Second'))));
    assert.deepEqual(
      document.sessions?.map(({ title }) => title),
      ['Conf', 'Second'],
    );
  });

  for (const attributes of ['Type="application/ld+json"', 'type="application/ld&#x2B;json"']) {
    it(`<script ${attributes}>`, async () => {
      const { document } = await readWhole(page(script(json, attributes)));
      assert.equal(document.event?.start, nine);
    });
  }
});

describe('a page with a script that cannot be read', () => {
  const broken = script(json.replace('Conf', 'Co"nf'));

  it('says so and where, instead of that there is no event', async () => {
    const { problems } = await readWhole(page(broken));
    const [problem, more] = problems;
    assert.equal(more, undefined);
    assert.equal(problem?.code, 'json-ld-invalid');
    assert.equal(problem.severity, 'error');
    assert.match(problem.path, /^3:\d+$/);
    assert.match(problem.message, /found "nf"/);
  });

  it('says so beside an event in another script', async () => {
    const { document, problems } = await readWhole(page(script(json), broken));
    assert.equal(document.event?.start, nine);
    assert.deepEqual(
      problems.map(({ code, severity, path }) => [code, severity, path.split(':')[0]]),
      [['json-ld-invalid', 'warning', '4']],
    );
  });
});

describe('facts of an event', () => {
  const parse = async (more: object) => readWhole(JSON.stringify(event(more)));

  it('the worst of several states counts', async () => {
    const eventStatus = ['https://schema.org/EventScheduled', 'https://schema.org/EventCancelled'];
    assert.equal((await parse({ eventStatus })).document.event?.status, 'cancelled');
  });

  it('the last day of each of several is the one that is named', async () => {
    const days = [
      event({ name: 'A', startDate: '2024-07-03', endDate: '2024-07-04' }),
      event({ name: 'B', startDate: '2024-07-05', endDate: '2024-07-05' }),
    ];
    const { document } = await readWhole(JSON.stringify(days));
    assert.deepEqual(
      document.sessions?.map(({ start, end }) => [start, end]),
      [
        ['2024-07-03', '2024-07-04'],
        ['2024-07-05', '2024-07-05'],
      ],
    );
  });

  it('an offset without its sign is no time', async () => {
    const { problems } = await parse({ startDate: '2024-07-03T09:00:0009:00' });
    const incomplete = problems.find(({ code }) => code === 'event-incomplete');
    assert.match(incomplete?.message ?? '', /2024-07-03T09:00:0009:00/);
  });

  it('two times of day are no time with an offset', async () => {
    for (const startDate of ['3 July 2024 9:30-10:15', '2024-07-03 09:30-10:00']) {
      const { document, problems } = await parse({ startDate });
      assert.equal(document.event, undefined);
      assert.ok(problems.some(({ message }) => message.includes(startDate)));
    }
    const offset = await parse({ startDate: '2024-07-03T09:30-10:00' });
    assert.equal(offset.document.event?.start, '2024-07-03T09:30-10:00');
  });

  it('an offset whose plus is a reference, and a clock beside its date', async () => {
    const reference = await parse({ startDate: '2024-07-03T09:00:00&#43;02:00' });
    assert.equal(reference.document.event?.start, nine);
    const clock = await parse({ startDate: '2024-07-03', startTime: '17:00', endTime: '19:00' });
    assert.equal(clock.document.event?.start, '2024-07-03T17:00:00+00:00');
  });

  it('a schedule gives the first time, and it is said that there are more', async () => {
    const eventSchedule = {
      startDate: '2024-07-03',
      endDate: '2024-07-24',
      startTime: '09:00',
      endTime: '10:00',
      repeatFrequency: 'P1W',
      scheduleTimezone: 'Europe/Berlin',
    };
    const { document, problems } = await parse({ startDate: undefined, eventSchedule });
    assert.equal(document.event?.start, nine);
    assert.equal(document.event.end, '2024-07-03T10:00:00+02:00');
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['schedule-unread'],
    );
  });

  it('a schedule of weekdays begins on the first of them, for as long as it says', async () => {
    const eventSchedule = {
      startDate: '2024-07-01',
      startTime: '09:00',
      duration: 'PT1H',
      repeatFrequency: 'P1W',
      byDay: ['https://schema.org/Friday', 'Wednesday'],
      scheduleTimezone: 'Europe/Berlin',
    };
    const { document } = await parse({ startDate: undefined, eventSchedule });
    assert.equal(document.event?.start, nine);
    assert.equal(document.event.end, '2024-07-03T10:00:00+02:00');
  });

  it('several dates of one event are told, since only the first is read', async () => {
    const startDate = [nine, '2024-07-10T09:00:00+02:00'];
    const { document, problems } = await parse({ startDate });
    assert.equal(document.event?.start, nine);
    assert.deepEqual(
      problems.map(({ code, path }) => [code, path]),
      [['schedule-unread', '/startDate']],
    );
  });

  it('an end that cannot be read is told, of the event and of its parts', async () => {
    const subEvent = [event({ name: 'Talk', endDate: 'later' }), event({ startDate: 'TBA' })];
    const { problems } = await parse({ endDate: 'in the evening', subEvent });
    assert.deepEqual(
      problems.map(({ code, message }) => [
        code,
        /"(later|TBA|in the evening)"/.exec(message)?.[1],
      ]),
      [
        ['session-end-unreadable', 'later'],
        ['session-without-start', 'TBA'],
        ['event-end-unreadable', 'in the evening'],
      ],
    );
  });

  it('a date with the zone of XML Schema is a date', async () => {
    const { document } = await parse({ startDate: '2024-07-03+02:00', endDate: '2024-07-04Z' });
    assert.deepEqual([document.event?.start, document.event?.end], ['2024-07-03', '2024-07-04']);
  });

  it('an event that its part only names is found by that name', async () => {
    const part = event({ name: 'Talk', superEvent: { '@type': 'Event', name: 'Conf' } });
    const { document } = await readWhole(JSON.stringify([event({ endDate: nine }), part]));
    assert.equal(document.event?.end, nine);
    assert.deepEqual(
      document.sessions?.map(({ title }) => title),
      ['Talk'],
    );
  });

  it('a zone of a schedule that nobody knows is named', async () => {
    const eventSchedule = { scheduleTimezone: 'Mars/Olympus' };
    const { problems } = await parse({ startDate: '2024-07-03T09:00', eventSchedule });
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['time-zone-unknown'],
    );
  });

  it('parts that stand on other pages are said to be missing', async () => {
    const { problems } = await parse({ subEvent: ['https://a.example/1', 'https://a.example/2'] });
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['sessions-elsewhere'],
    );
  });

  it('people by the parts of their names, and no address for a name', async () => {
    const performer = [{ givenName: 'Ada', familyName: 'Lovelace' }, 'https://a.example/p/1'];
    const { document } = await parse({ subEvent: [event({ name: 'Talk', performer })] });
    assert.deepEqual(
      document.speakers?.map(({ name }) => name),
      ['Ada Lovelace'],
    );
  });

  const places: readonly (readonly [what: string, latitude: string, point: unknown])[] = [
    ['a comma for the point', '40,3755', [40.3755, 49.8328]],
    ['degrees and minutes', `40°22'32"N`, [undefined, undefined]],
    ['nothing', '', [undefined, undefined]],
  ];
  for (const [what, latitude, point] of places) {
    it(`a place with ${what} in its coordinates`, async () => {
      const location = { '@type': 'Place', name: 'Hall', geo: { latitude, longitude: '49.8328' } };
      const { venue } = (await parse({ location })).document.event ?? {};
      assert.deepEqual([venue?.latitude, venue?.longitude], point);
    });
  }

  it('a place at zero and zero is set by nobody', async () => {
    const location = { '@type': 'Place', name: 'Hall', geo: { latitude: 0, longitude: '0.0' } };
    assert.deepEqual((await parse({ location })).document.event?.venue, { name: 'Hall' });
  });

  it('offers of several prices have all of them', async () => {
    const offers = { lowPrice: 10, highPrice: 50, priceCurrency: 'USD' };
    assert.equal((await parse({ offers })).document.event?.registration?.price, '10–50 USD');
  });

  it('an offer inside of an offer is the one that a visitor can take', async () => {
    const inner = { availability: 'https://schema.org/InStock', url: 'https://t.example/' };
    const offers = { '@type': 'AggregateOffer', lowPrice: 10, offers: [inner] };
    const { document } = await parse({ offers });
    assert.equal(document.event?.registration?.availability, 'open');
  });

  it('one event that two plug-ins tell of is one', async () => {
    const twice = [event({ '@id': '#a' }), event({ '@id': '#a', description: 'More' })];
    const { document } = await readWhole(JSON.stringify(twice));
    assert.deepEqual(document.sessions, []);
  });

  it('a prefix of its own for the vocabulary', async () => {
    const own = { '@context': { sdo: 'https://schema.org/' }, '@type': 'sdo:Event' };
    const text = JSON.stringify({ ...own, 'sdo:name': 'Conf', 'sdo:startDate': nine });
    assert.equal((await readWhole(text)).document.event?.start, nine);
  });
});
