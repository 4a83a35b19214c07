/**
 * Reads the lines of an iCalendar text (RFC 5545, section 3.1) as a tree of components, with line
 * numbers for problems.
 *
 * Mistakes of real files are accepted: bare line feeds, blank lines, indented files, components
 * that never end, and texts with unescaped line breaks, whose next line may look like a property.
 * Reading takes time in proportion to the text, however deep components are nested.
 */
import type { Steps } from '../../../model/values/steps.js';

import { parseProperty, type ContentLine, type IcalProperty } from './ical-property.js';

export type { IcalProperty };

/** What stands between a `BEGIN` and its `END`; names are in capitals, and lines count from 1. */
export interface IcalComponent {
  readonly name: string;
  readonly line: number;
  readonly properties: IcalProperty[];
  readonly components: IcalComponent[];
  /** Whether its `END` was found. */
  isEnded: boolean;
}

/**
 * The names of properties in RFC 5545, 7986, 9073, 9074 and 9253 and in vCalendar 1.0. Names
 * outside of these begin with `X-`.
 */
const knownNames = new Set(
  'BEGIN END ACKNOWLEDGED ACTION ATTACH ATTENDEE BUSYTYPE CALENDAR-ADDRESS CALSCALE CATEGORIES CLASS COLOR COMMENT COMPLETED CONCEPT CONFERENCE CONTACT CREATED DESCRIPTION DTEND DTSTAMP DTSTART DUE DURATION EXDATE EXRULE FREEBUSY GEO IMAGE LAST-MODIFIED LINK LOCATION LOCATION-TYPE METHOD NAME ORGANIZER PARTICIPANT-TYPE PERCENT-COMPLETE PRIORITY PRODID PROXIMITY RDATE RECURRENCE-ID REFID REFRESH-INTERVAL RELATED-TO REPEAT REQUEST-STATUS RESOURCES RESOURCE-TYPE RRULE SEQUENCE SOURCE STATUS STRUCTURED-DATA STYLED-DESCRIPTION SUMMARY TRANSP TRIGGER TZID TZID-ALIAS-OF TZNAME TZOFFSETFROM TZOFFSETTO TZUNTIL TZURL UID URL VERSION AALARM DALARM DAYLIGHT MALARM PALARM TZ TIMEZONE-ID'.split(
    ' ',
  ),
);

/** Properties that hold text, in which line breaks may stand unescaped. */
const textNames = new Set(
  'CATEGORIES COMMENT CONTACT DESCRIPTION LOCATION NAME RESOURCES STYLED-DESCRIPTION SUMMARY X-ALT-DESC X-WR-CALDESC X-WR-CALNAME'.split(
    ' ',
  ),
);

/** Names that are no words of a text, so that in small letters they are properties too. */
const wordless = new Set(
  'DTSTART DTEND DTSTAMP RRULE RDATE EXDATE EXRULE UID RECURRENCE-ID LAST-MODIFIED'.split(' '),
);

const indented = /^[ \t]+BEGIN[ \t]*:[ \t]*V/im;
const flush = /^BEGIN[ \t]*:[ \t]*V(?:EVENT|TIMEZONE)/im;
const headPattern = /^\s{0,20}([A-Za-z][\w-]{0,60})\s{0,20}([;:])/;

/** The number of lines that are read in one step. */
const STEP = 16;

/** Some programs write two carriage returns at the end of a line. */
const lineEnd = /\r?\r?\n|\r/;

const begin = /^[\s\uFEFF]*BEGIN:VCALENDAR[ \t]*/i;
const printed: Readonly<Record<string, string>> = { n: '\n', r: '', t: '\t' };

/** The end of a component where a joined file lacks the line break behind it. */
const glued = /^END:V(?:CALENDAR|EVENT|TIMEZONE)(?=BEGIN:V)/gim;

/**
 * Restores the line breaks of a file that a program printed with escapes (`\r\n`), that was copied
 * out of a page with `<br>`, or that has other separators of lines.
 */
function withBreaks(text: string): string {
  const next = text.slice(begin.exec(text.slice(0, 200))?.[0].length ?? text.length);
  if (/^\\[rn]/.test(next)) {
    return text.replace(/\\(.)/g, (_, sign: string) => printed[sign] ?? sign);
  }
  if (/^<br\b/i.test(next)) return text.replace(/<br\s{0,9}\/?>/gi, '\n');
  const isOther = /^[\u0085\u2028\u2029]/.test(next);
  return isOther ? text.replace(/[\u0085\u2028\u2029]/g, '\n') : text.replace(glued, '$&\n');
}

/** Joins folded lines: a line that begins with a blank continues the one before it. */
function unfold(text: string): ContentLine[] {
  const lines: { text: string; line: number }[] = [];
  // Where a file was pasted with a blank before each line, a blank is no sign of a fold; there a
  // line that begins with the name of a property is a line of its own.
  const isIndented = indented.test(text) && !flush.test(text);
  text.split(lineEnd).forEach((raw, index) => {
    const last = lines.at(-1);
    const isFold = raw.startsWith(' ') || raw.startsWith('\t');
    const isOwn = isIndented && knownNames.has(headPattern.exec(raw)?.[1]?.toUpperCase() ?? '');
    if (last && isFold && !isOwn) last.text += raw.slice(1);
    else lines.push({ text: isIndented ? raw.trimStart() : raw, line: index + 1 });
  });
  return lines;
}

/** How a file writes its properties, by which they are told from words with a colon. */
interface Writing {
  /** Whether its names are in capitals; then `Speaker: …` and `Location: …` are words of a text. */
  readonly inCapitals: boolean;
  /**
   * Names that it writes without a blank behind the colon; with a blank they are words of a text.
   */
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

/** Whether a line is a property; otherwise it continues the text before it. */
function isProperty({ line, before, next }: LineAmong, writing: Writing): boolean {
  const head = headPattern.exec(line);
  if (!head) return false;
  const name = (head[1] ?? '').toUpperCase();
  if (name === 'BEGIN' || name === 'END') {
    return /^\s*[\w-]{1,60}\s*$/.test(line.slice(head[0].length, 200));
  }
  if (!textNames.has(before) || name.startsWith('X-')) return true;
  const value = line.slice(head[0].length);
  // `LOCATION:` without a value may be a heading in a text. It is a property where another one
  // follows, since a heading is followed by words.
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
  if (sign === ';' && wordless.has(name)) return true;
  if (written !== name && inCapitals && !wordless.has(name)) return false;
  const isTight = sign === ';' ? /^\s?[\w-]+[=:;]/.test(value) : /^(?:[^\s/]|\/[^/])/.test(value);
  return knownNames.has(name) ? isTight || !tight.has(written) : written === name && isTight;
}

const serverMessage =
  /^(?:<b>)?(?:PHP )?(?:Warning|Notice|Deprecated|Strict Standards|Fatal error)(?:<\/b>)?:\s.{1,1000}\son line (?:<b>)?\d/;

/** Whether a line is a message of the server, which stands in a calendar by mistake. */
const isServerMessage = (line: string, next: string): boolean =>
  serverMessage.test(line) || (/^<br ?\/?>\s*$/.test(line) && serverMessage.test(next));

const isQuotedPrintable = (line: string): boolean =>
  /^[\w-]{1,60}\s*;[^:]{0,200}QUOTED-PRINTABLE/i.test(line);

/**
 * Gathers lines as properties. A line that is none is added to the text before it, with the line
 * break escaped.
 */
class ContentLines {
  readonly #writing: Writing;
  readonly #lines: { text: string; line: number }[] = [];
  #name: string | undefined;
  #isSoft = false;
  #blanks = 0;

  constructor(writing: Writing) {
    this.#writing = writing;
  }

  get all(): readonly ContentLine[] {
    return this.#lines;
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
      // Quoted-printable text continues behind a `=` at the end of a line, whatever the next line
      // is.
      this.#isSoft = text.endsWith('=');
      this.#add(this.#isSoft ? text.slice(0, -1) : text);
    } else if (text.trim() === '' || isServerMessage(text, next)) {
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
    this.#lines.push({ text: this.#isSoft ? text.slice(0, -1) : text, line });
    this.#name = headPattern.exec(text)?.[1]?.toUpperCase();
    this.#blanks = 0;
  }

  #goOn(text: string): void {
    if (textNames.has(this.#name ?? '')) this.#add((this.#blanks > 0 ? '\\n\\n' : '\\n') + text);
    this.#blanks = 0;
  }

  #add(text: string): void {
    const last = this.#lines.at(-1);
    if (last) last.text += text;
  }
}

/**
 * Components that stand only directly in a calendar. Where one begins, components that are still
 * open lack their `END`.
 */
const inCalendar = new Set('VEVENT VTODO VJOURNAL VFREEBUSY VTIMEZONE VAVAILABILITY'.split(' '));
/**
 * The deepest level, which no real calendar reaches; components below it are read as if they were
 * at this level.
 */
const DEEPEST = 8;

/** Closes the open components that cannot contain one of this name. */
function closeFor(name: string, open: IcalComponent[]): void {
  if (name === 'VCALENDAR') open.length = 1;
  else if (inCalendar.has(name)) open.length = open[1]?.name === 'VCALENDAR' ? 2 : 1;
  else open.length = Math.min(open.length, DEEPEST);
}

/**
 * Reads a text as its top components: usually one `VCALENDAR`, sometimes several, sometimes bare
 * events.
 */
export function* parseIcalLines(text: string): Steps<IcalComponent[]> {
  const root: IcalComponent = { name: '', line: 0, properties: [], components: [], isEnded: true };
  const open = [root];
  const lines = unfold(withBreaks(text.replace(/^\uFEFF+/, '')));
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
 * A property that may stand once, by its name in capitals; `undefined` where it is missing. Of
 * several, the first counts that has a value without a blank before it: a blank behind the colon
 * suggests a line of an unescaped text.
 */
export function propertyOf(component: IcalComponent, name: string): IcalProperty | undefined {
  let first: IcalProperty | undefined;
  for (const property of component.properties) {
    if (property.name !== name) continue;
    if (property.value !== '' && !property.value.startsWith(' ')) return property;
    first ??= property;
  }
  return first;
}

/** All properties of this name, in capitals, in the order of the file. */
export function propertiesOf(component: IcalComponent, name: string): IcalProperty[] {
  return component.properties.filter((property) => property.name === name);
}
