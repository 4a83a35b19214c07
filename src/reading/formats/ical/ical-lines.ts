/**
 * The lines of an iCalendar text (RFC 5545, section 3.1) as a tree of components, with line
 * numbers for problems. Ours and not ical.js': that one stops at the first line that is wrong, and
 * says nothing of where.
 *
 * Lenient where real files are wrong: bare line feeds, blank lines, indented files, components that
 * never end, and texts with line breaks that nobody escaped, whose next line may look like a
 * property. The time it takes is proportional to the text, however components are nested.
 */
import type { Steps } from '../../../model/values/steps.js';

import { parseProperty, type ContentLine, type IcalProperty } from './ical-property.js';

export type { IcalProperty };

export interface IcalComponent {
  readonly name: string;
  readonly line: number;
  readonly properties: IcalProperty[];
  readonly components: IcalComponent[];
  /** Whether its end stands in the text. */
  isEnded: boolean;
}

/** Names of RFC 5545, 7986, 9073, 9074, 9253 and of vCalendar 1.0; all others of ours begin with `X-`. */
const knownNames = new Set(
  'BEGIN END ACKNOWLEDGED ACTION ATTACH ATTENDEE BUSYTYPE CALENDAR-ADDRESS CALSCALE CATEGORIES CLASS COLOR COMMENT COMPLETED CONCEPT CONFERENCE CONTACT CREATED DESCRIPTION DTEND DTSTAMP DTSTART DUE DURATION EXDATE EXRULE FREEBUSY GEO IMAGE LAST-MODIFIED LINK LOCATION LOCATION-TYPE METHOD NAME ORGANIZER PARTICIPANT-TYPE PERCENT-COMPLETE PRIORITY PRODID PROXIMITY RDATE RECURRENCE-ID REFID REFRESH-INTERVAL RELATED-TO REPEAT REQUEST-STATUS RESOURCES RESOURCE-TYPE RRULE SEQUENCE SOURCE STATUS STRUCTURED-DATA STYLED-DESCRIPTION SUMMARY TRANSP TRIGGER TZID TZID-ALIAS-OF TZNAME TZOFFSETFROM TZOFFSETTO TZUNTIL TZURL UID URL VERSION AALARM DALARM DAYLIGHT MALARM PALARM TZ TIMEZONE-ID'.split(
    ' ',
  ),
);

/** Properties that hold text, in which somebody may have left line breaks. */
const textNames = new Set(
  'CATEGORIES COMMENT CONTACT DESCRIPTION LOCATION NAME RESOURCES STYLED-DESCRIPTION SUMMARY X-ALT-DESC X-WR-CALDESC X-WR-CALNAME'.split(
    ' ',
  ),
);

/** Names that stand in no sentence: they are properties in small letters, too. */
const wordless = new Set(
  'DTSTART DTEND DTSTAMP RRULE RDATE EXDATE EXRULE UID RECURRENCE-ID LAST-MODIFIED'.split(' '),
);

const indented = /^[ \t]+BEGIN[ \t]*:[ \t]*V/im;
const flush = /^BEGIN[ \t]*:[ \t]*V(?:EVENT|TIMEZONE)/im;
const headPattern = /^\s{0,20}([A-Za-z][\w-]{0,60})\s{0,20}([;:])/;

/** Lines that are read in one step. */
const STEP = 16;

/** Some programs write the return of a line twice. */
const lineEnd = /\r?\r?\n|\r/;

const begin = /^[\s\uFEFF]*BEGIN:VCALENDAR[ \t]*/i;
const printed: Readonly<Record<string, string>> = { n: '\n', r: '', t: '\t' };

/**
 * Line breaks of a file that a program has printed with its escapes (`\r\n`), or that was copied
 * out of a page with their markup.
 */
function withBreaks(text: string): string {
  const next = text.slice(begin.exec(text.slice(0, 200))?.[0].length ?? text.length);
  if (/^\\[rn]/.test(next)) {
    return text.replace(/\\(.)/g, (_, sign: string) => printed[sign] ?? sign);
  }
  if (/^<br\b/i.test(next)) return text.replace(/<br\s{0,9}\/?>/gi, '\n');
  const isOther = /^[\u0085\u2028\u2029]/.test(next);
  return isOther ? text.replace(/[\u0085\u2028\u2029]/g, '\n') : text;
}

/** Folds taken back: a line that begins with a blank goes on with the one before it. */
function unfold(text: string): ContentLine[] {
  const lines: { parts: string[]; line: number }[] = [];
  // A file that was pasted with a blank before each line has no folds that could be told.
  const isIndented = indented.test(text) && !flush.test(text);
  text.split(lineEnd).forEach((raw, index) => {
    const last = lines.at(-1);
    const isFold = raw.startsWith(' ') || raw.startsWith('\t');
    const isOwn = isIndented && knownNames.has(headPattern.exec(raw)?.[1]?.toUpperCase() ?? '');
    if (last && isFold && !isOwn) last.parts.push(raw.slice(1));
    else lines.push({ parts: [isIndented ? raw.trimStart() : raw], line: index + 1 });
  });
  return lines.map(({ parts, line }) => ({ text: parts.join(''), line }));
}

/** How a file writes its properties, so that words with a colon can be told from them. */
interface Writing {
  /** `Speaker: …` and `Location: …` are words where the file's own names are capitals. */
  readonly inCapitals: boolean;
  /** Names that it writes without a blank behind the colon: with one, they are words as well. */
  readonly tight: ReadonlySet<string>;
}

function writingOf(lines: readonly ContentLine[]): Writing {
  const tight = new Set<string>();
  for (const { text } of lines) {
    const head = headPattern.exec(text);
    if (head && !text.startsWith(' ', head[0].length)) tight.add(head[1] ?? '');
  }
  return { inCapitals: tight.has('BEGIN') || !tight.has('begin'), tight };
}

/** A line, the name of the property before it, and the next line that is not blank. */
interface LineAmong {
  readonly line: string;
  readonly before: string;
  readonly next: string;
}

/** Whether a line is a property, or goes on with the text of the one before it. */
function isProperty({ line, before, next }: LineAmong, writing: Writing): boolean {
  const head = headPattern.exec(line);
  if (!head) return false;
  const name = (head[1] ?? '').toUpperCase();
  if (name === 'BEGIN' || name === 'END') {
    return /^\s*[\w-]{1,60}\s*$/.test(line.slice(head[0].length, 200));
  }
  if (!textNames.has(before) || name.startsWith('X-')) return true;
  const value = line.slice(head[0].length);
  // `LOCATION:` without a value: words go on below a heading, properties below a property.
  if (value.trim() === '') return knownNames.has(name) && beginsProperty(next, writing);
  return isPropertyAmongWords(head, value, writing);
}

function beginsProperty(line: string, { inCapitals }: Writing): boolean {
  const written = headPattern.exec(line)?.[1] ?? '';
  const name = written.toUpperCase();
  const isKnown = knownNames.has(name) || name.startsWith('X-');
  return isKnown && (written === name || !inCapitals || wordless.has(name));
}

function isPropertyAmongWords(
  [, written = '', sign]: RegExpExecArray,
  value: string,
  { inCapitals, tight }: Writing,
): boolean {
  const name = written.toUpperCase();
  if (written !== name && inCapitals && !wordless.has(name)) return false;
  const isTight = sign === ';' ? /^\s?[\w-]+[=:;]/.test(value) : /^(?:[^\s/]|\/[^/])/.test(value);
  return knownNames.has(name) ? isTight || !tight.has(written) : written === name && isTight;
}

const isQuotedPrintable = (line: string): boolean =>
  /^[\w-]{1,60}\s*;[^:]{0,200}QUOTED-PRINTABLE/i.test(line);

/** Gathers lines as properties, each with the text that follows it unescaped. */
class ContentLines {
  readonly #writing: Writing;
  readonly #lines: { parts: string[]; line: number }[] = [];
  #name: string | undefined;
  #isSoft = false;
  #blanks = 0;

  constructor(writing: Writing) {
    this.#writing = writing;
  }

  get all(): ContentLine[] {
    return this.#lines.map(({ parts, line }) => ({ text: parts.join(''), line }));
  }

  *take(lines: readonly ContentLine[]): Steps<void> {
    let next = '';
    const nexts = lines.map(() => '');
    for (let at = lines.length - 1; at >= 0; at -= 1) {
      nexts[at] = next;
      const text = lines[at]?.text ?? '';
      if (text.trim() !== '') next = text;
    }
    let at = 0;
    for (const content of lines) {
      this.#take(content, nexts[at++] ?? '');
      if (at % STEP === 0) yield;
    }
  }

  #take({ text, line }: ContentLine, next: string): void {
    if (this.#isSoft) {
      // Quoted-printable goes on after a `=` at the end of a line, whatever the next one is.
      this.#isSoft = text.endsWith('=');
      this.#lines.at(-1)?.parts.push(this.#isSoft ? text.slice(0, -1) : text);
    } else if (text.trim() === '') {
      this.#blanks += 1;
    } else if (this.#beginsProperty(text, next)) {
      this.#begin(text, line);
    } else {
      this.#goOn(text);
    }
  }

  #beginsProperty(line: string, next: string): boolean {
    const before = this.#name;
    return before === undefined || isProperty({ line, before, next }, this.#writing);
  }

  #begin(text: string, line: number): void {
    this.#isSoft = text.endsWith('=') && isQuotedPrintable(text);
    this.#lines.push({ parts: [this.#isSoft ? text.slice(0, -1) : text], line });
    this.#name = headPattern.exec(text)?.[1]?.toUpperCase();
    this.#blanks = 0;
  }

  #goOn(text: string): void {
    if (textNames.has(this.#name ?? '')) {
      this.#lines.at(-1)?.parts.push(this.#blanks > 0 ? '\\n\\n' : '\\n', text);
    }
    this.#blanks = 0;
  }
}

/** Components that stand in a calendar and in nothing else: one that begins ends what is open. */
const inCalendar = new Set('VEVENT VTODO VJOURNAL VFREEBUSY VTIMEZONE VAVAILABILITY'.split(' '));
/** Deeper than any calendar; what is nested deeper stays at this depth. */
const DEEPEST = 8;

function closeFor(name: string, open: IcalComponent[]): void {
  if (name === 'VCALENDAR') open.length = 1;
  else if (inCalendar.has(name)) open.length = open[1]?.name === 'VCALENDAR' ? 2 : 1;
  else open.length = Math.min(open.length, DEEPEST);
}

/** The components at the top: usually one `VCALENDAR`, sometimes several, sometimes bare events. */
export function* parseIcalLines(text: string): Steps<IcalComponent[]> {
  const root: IcalComponent = { name: '', line: 0, properties: [], components: [], isEnded: true };
  const open = [root];
  const lines = unfold(withBreaks(text.replace(/^\uFEFF/, '')));
  yield;
  const contents = new ContentLines(writingOf(lines));
  yield* contents.take(lines);
  for (const content of contents.all) {
    const property = parseProperty(content);
    if (property.line % STEP === 0) yield;
    if (property.name === 'BEGIN') {
      const name = property.value.trim().toUpperCase();
      const component: IcalComponent = {
        name,
        line: property.line,
        properties: [],
        components: [],
        isEnded: false,
      };
      closeFor(name, open);
      open.at(-1)?.components.push(component);
      open.push(component);
    } else if (property.name === 'END') {
      const name = property.value.trim().toUpperCase();
      const depth = open.findLastIndex((component) => component.name === name);
      const ended = depth > 0 ? open[depth] : undefined;
      if (!ended) continue;
      ended.isEnded = true;
      open.length = depth;
    } else {
      open.at(-1)?.properties.push(property);
    }
  }
  return root.components;
}

/**
 * A property that stands once. Of several an empty one does not count, nor does one in a text that
 * nobody escaped, which has a blank after its colon.
 */
export function propertyOf(component: IcalComponent, name: string): IcalProperty | undefined {
  const found = propertiesOf(component, name);
  return found.find(({ value }) => value !== '' && !value.startsWith(' ')) ?? found[0];
}

export function propertiesOf(component: IcalComponent, name: string): IcalProperty[] {
  return component.properties.filter((property) => property.name === name);
}
