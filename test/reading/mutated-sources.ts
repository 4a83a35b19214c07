/**
 * Sources as they arrive after an accident: real fixtures, cut, doubled, mixed with each other and
 * with what parsers trip over. The same seed gives the same text.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Source {
  readonly name: string;
  readonly text: string;
}

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));

/** Fixtures of foreign formats, those written after reports among them. */
export function readSources(ending: RegExp): Source[] {
  return ['formats', 'reports']
    .flatMap((folder) =>
      readdirSync(`${fixtures}${folder}`, { recursive: true, withFileTypes: true }),
    )
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .filter(({ name }) => !name.endsWith('.expected.json'))
    .map(({ name, parentPath }) => ({ name, text: readFileSync(`${parentPath}/${name}`, 'utf8') }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** Numbers from 0 to 1 (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const signs = [
  ...'< > " \' { } [ ] : ; , = \\ & % \0 \t \r \n 0 - Z z'.split(' '),
  ' ',
  '\r\n ',
  '\u202e',
  '\ufeff',
  '\ufffd',
  '\ud83d',
  'null',
  '__proto__',
  '99999999999999999999',
  '-1',
  '<![CDATA[',
  '&#0;',
  '<!--',
  '\\u0000',
];

/** Whole lines that change what others mean. */
const lines = [
  'BEGIN:VCALENDAR',
  'BEGIN:VEVENT',
  'END:VEVENT',
  'BEGIN:VTIMEZONE',
  'END:VCALENDAR',
  'METHOD:CANCEL',
  'DTSTART:00010101T000000Z',
  'DTSTART;TZID="(UTC+01:00) Amsterdam, Berlin":99991231T235959',
  'DTSTART;VALUE=DATE:20240229',
  'DTEND:19700101',
  'DURATION:P9999999999D',
  'RRULE:FREQ=SECONDLY;COUNT=1000000000',
  'RRULE:FREQ=YEARLY;BYDAY=53MO;BYSETPOS=-366;BYMONTHDAY=-31',
  'RRULE:FREQ=MONTHLY;INTERVAL=12;BYDAY=-5MO,5SU',
  'RRULE:FREQ=WEEKLY;BYDAY=MO;WKST=SU;UNTIL=99991231',
  'RRULE:FREQ=HOURLY;BYMINUTE=59;BYHOUR=23;BYYEARDAY=366',
  'EXRULE:FREQ=DAILY',
  'RDATE;VALUE=PERIOD:20240101T000000Z/PT1H,x,',
  'RECURRENCE-ID;RANGE=THISANDFUTURE:20310503T080000Z',
  'SEQUENCE:1e400',
  'TZOFFSETTO:+9999',
  'SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=x:=ZZ=',
  'ATTACH;ENCODING=BASE64:%%%',
  '{"version":1,"sessions":[null]}',
];

/** One accident. */
type Accident = (text: string, random: () => number, others: readonly Source[]) => string;

const at = (text: string, random: () => number): number => Math.floor(random() * (text.length + 1));
const pick = <T>(list: readonly T[], random: () => number): T | undefined =>
  list[Math.floor(random() * list.length)];

function onLines(
  text: string,
  change: (parts: string[], index: number) => void,
  random: () => number,
): string {
  const parts = text.split('\n');
  change(parts, Math.floor(random() * parts.length));
  return parts.join('\n');
}

const accidents: readonly Accident[] = [
  (text, random) => {
    const index = at(text, random);
    return text.slice(0, index) + (pick(signs, random) ?? '') + text.slice(index + random() * 20);
  },
  (text, random) => text.slice(0, at(text, random)),
  (text, random) => onLines(text, (parts, index) => parts.splice(index, 1 + random() * 3), random),
  (text, random) =>
    onLines(text, (parts, index) => parts.splice(index, 0, pick(lines, random) ?? ''), random),
  (text, random) =>
    onLines(
      text,
      (parts, index) => {
        const from = Math.floor(random() * parts.length);
        parts.splice(index, 0, ...parts.slice(from, from + 8));
      },
      random,
    ),
  (text, random, others) => {
    const other = pick(others, random)?.text.split('\n') ?? [];
    const from = Math.floor(random() * other.length);
    return onLines(
      text,
      (parts, index) => parts.splice(index, 2, ...other.slice(from, from + 12)),
      random,
    );
  },
  (text, random) =>
    onLines(
      text,
      (parts, index) => {
        const [name] = (parts[index] ?? '').split(':');
        const value = (pick(parts, random) ?? '').split(':').slice(1).join(':');
        parts[index] = `${name ?? ''}:${value}`;
      },
      random,
    ),
];

/** A source after one to six accidents. */
export function mutated(source: Source, others: readonly Source[], seed: number): string {
  const random = randomOf(seed);
  let { text } = source;
  for (let left = 1 + Math.floor(random() * 6); left > 0; left -= 1) {
    text = pick(accidents, random)?.(text, random, others) ?? text;
    if (text.length > 200_000) text = text.slice(0, 200_000);
  }
  return text;
}
