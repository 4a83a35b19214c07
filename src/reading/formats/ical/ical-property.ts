/**
 * Reads one property of an iCalendar text (RFC 5545, section 3.2): its name, parameters and value.
 */

export interface IcalProperty {
  /** The property's name in upper case. */
  readonly name: string;
  /** Values by upper-case name, without quotes and escapes. */
  readonly parameters: ReadonlyMap<string, string>;
  /** As written, still escaped. */
  readonly value: string;
  /** Number of the line, from 1. */
  readonly line: number;
}

/** An unfolded line with its number, from 1. */
export interface ContentLine {
  readonly text: string;
  readonly line: number;
}

const noParameters: ReadonlyMap<string, string> = new Map();

/** Whether a colon is that of an address which some programs write without quotes (ALTREP). */
const isInAddress = (text: string, colon: number): boolean =>
  text.startsWith('//', colon + 1) && /=https?$/i.test(text.slice(Math.max(0, colon - 6), colon));

/** The index where a parameter's value ends: a `;` or `:` that is neither quoted nor escaped. */
function endOfValue(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === ';' || (sign === ':' && !isInAddress(text, at))) return at;
    if (sign === '\\') at += 1;
    if (sign === '"') {
      const close = text.indexOf('"', at + 1);
      // A quote without an end is a sign like any other.
      at = Math.max(at, close);
    }
  }
  return text.length;
}

/**
 * The value of a parameter without quotes, the escapes of RFC 6868, and the backslashes that some
 * programs put before signs.
 */
function parameterValue(written: string): string {
  return written
    .replaceAll('"', '')
    .replace(/\\([\\,;:"])/g, '$1')
    .replace(/\^(['^n])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign === "'" ? '"' : sign))
    .trim();
}

/**
 * The beginning of a time. It shows where the value begins when the name of a zone has unquoted
 * colons.
 */
const timeStart =
  /\s{0,9}(?:\d{4}-?\d\d-?\d\d|\d{1,2}[./]\d{1,2}[./]\d{4}|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6},? )/y;
const timeNames = new Set('DTSTART DTEND DUE RECURRENCE-ID EXDATE RDATE'.split(' '));

function startOfTime(text: string, colon: number): number {
  for (let at = colon; at >= 0; at = text.indexOf(':', at + 1)) {
    timeStart.lastIndex = at + 1;
    if (timeStart.test(text)) return at;
  }
  return colon;
}

const parameter = /:\s?(?:TZID|VALUE)=/iy;

/** Whether a colon stands where a semicolon belongs: `DTSTART:TZID=Europe/Berlin:…`. */
function isParameter(text: string, colon: number): boolean {
  parameter.lastIndex = colon;
  return parameter.test(text);
}

/** Adds a parameter; `nameless` is the name of one that is written without a name. */
function addParameter(parameters: Map<string, string>, part: string, nameless: string): void {
  const equals = part.indexOf('=');
  const value = parameterValue(part.slice(equals + 1));
  const zone = parameters.get('TZID');
  if (equals >= 0) parameters.set(part.slice(0, equals).trim().toUpperCase(), value);
  // A part without a name belongs to the name of a zone that has an unquoted semicolon.
  else if (zone !== undefined && value !== '') parameters.set('TZID', `${zone}; ${value}`);
  // vCalendar 1.0 writes some values without a name (`;QUOTED-PRINTABLE:`).
  else if (value !== '')
    parameters.set(/^DATE(?:-TIME)?$/i.test(value) ? 'VALUE' : nameless, value);
}

interface Parameters {
  readonly parameters: ReadonlyMap<string, string>;
  /** The index of the colon before the value. */
  readonly end: number;
}

function parseParameters(text: string, from: number, name: string): Parameters {
  const isTimed = timeNames.has(name) || name === 'DURATION';
  let parameters: Map<string, string> | undefined;
  let at = from;
  while (text[at] === ';' || (at === from && isTimed && isParameter(text, at))) {
    const end = endOfValue(text, at + 1);
    const isTime = text[end] === ':' && timeNames.has(name);
    const close = isTime ? startOfTime(text, end) : end;
    parameters ??= new Map();
    addParameter(parameters, text.slice(at + 1, close), isTimed ? 'TZID' : 'ENCODING');
    at = close;
  }
  return { parameters: parameters ?? noParameters, end: at };
}

/** Reads a property from an unfolded line; its value is empty where the line has no colon. */
export function parseProperty({ text, line }: ContentLine): IcalProperty {
  const written = /^[\s\uFEFF]*([\w-]+)\s*/.exec(text);
  const name = (written?.[1] ?? '').toUpperCase();
  const { parameters, end } = parseParameters(text, written?.[0].length ?? 0, name);
  const colon = text[end] === ':' ? end : text.indexOf(':', end);
  const value = colon < 0 ? '' : text.slice(colon + 1);
  return { name, parameters, value, line };
}
