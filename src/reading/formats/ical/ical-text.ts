/**
 * Reads texts and addresses of a calendar's properties as people should see them. Escapes,
 * quoted-printable and base64 are decoded; markup and character references, which do not belong
 * into a title, become text.
 */
import { propertiesOf, propertyOf, type IcalComponent, type IcalProperty } from './ical-lines.js';
import type { FormatPorts, SourceText } from '../source-format.js';

function bytesOfQuoted(value: string): Uint8Array {
  const encoder = new TextEncoder();
  const bytes: number[] = [];
  for (const [part] of value.matchAll(/=[\da-f]{2}|=(?==)|[^=]+|=/gi)) {
    if (/^=[\da-f]{2}$/i.test(part)) bytes.push(Number.parseInt(part.slice(1), 16));
    else if (part !== '=') for (const byte of encoder.encode(part)) bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}

function bytesOfBase64(value: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(value.replace(/\s+/g, '')), (sign) => sign.charCodeAt(0));
  } catch {
    return undefined;
  }
}

function decodeBytes(bytes: Uint8Array, charset = 'utf-8'): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** The value of a property without the encodings of vCalendar 1.0 and RFC 2045. */
function decodedValue({ value, parameters }: IcalProperty): string {
  const encoding = parameters.get('ENCODING')?.toUpperCase();
  if (encoding === undefined) return value;
  const isQuoted = encoding === 'QUOTED-PRINTABLE';
  const isBase64 = encoding === 'BASE64' || encoding === 'B';
  const bytes = isQuoted ? bytesOfQuoted(value) : isBase64 ? bytesOfBase64(value) : undefined;
  return bytes ? decodeBytes(bytes, parameters.get('CHARSET')) : value;
}

/**
 * Decodes a text that was escaped twice, since readers would see `\n`. A text with a path or a
 * formula stays, since its backslashes may belong to it.
 */
function unescapeAgain(text: string): string {
  const isOther = /[a-z]:\\|\\\\|\\(?!n)[a-z]{2}|\$/i;
  if (!/\\[n,;]/i.test(text) || isOther.test(text)) return text;
  return text.replace(/\\([n,;])/gi, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
}

const encodedWord = /=\?([\w-]{1,40})\?([QB])\?([^?\s]{0,500})\?=\s?/gi;

/**
 * Decodes what converters leave in texts: encoded words of e-mails (RFC 2047) and `\u` escapes of
 * JSON. Control characters are removed.
 */
function withoutCodes(text: string): string {
  if (!/[=\\\p{Cc}\uFEFF]/u.test(text)) return text;
  return text
    .replace(encodedWord, (_, charset: string, kind: string, code: string) => {
      const bytes = /b/i.test(kind)
        ? bytesOfBase64(code)
        : bytesOfQuoted(code.replaceAll('_', ' '));
      return bytes ? decodeBytes(bytes, charset) : code;
    })
    .replace(/(?<!\\)\\u([\da-f]{4})/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    .replace(/(?![\n\t])\p{Cc}|\uFEFF/gu, '');
}

/**
 * The text of a property without its escapes (section 3.3.11); `undefined` when it is missing or
 * empty.
 */
export function icalText(property: IcalProperty | undefined): string | undefined {
  if (!property) return undefined;
  const text = withoutCodes(decodedValue(property)).replace(
    /\\([\\;,:"'nN])/g,
    (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign),
  );
  return withoutSection(unescapeAgain(text)).trim() || undefined;
}

/** A text of XML in a CDATA section, as programs copy it out of feeds, without its marks. */
const withoutSection = (text: string): string =>
  text.trimStart().startsWith('<![CDATA[')
    ? text.replaceAll('<![CDATA[', '').replaceAll(']]>', '')
    : text;

/** Values that are in quotes, each of them whole. */
const quotedList = /^\s*"[^"]*"\s*(?:,\s*"[^"]*"\s*)*$/;

/** The values of a list. Commas with a backslash, or in quotes around a whole value, are in values. */
const valuesOf = (list: string): readonly string[] =>
  list.match(quotedList.test(list) ? /"[^"]*"/g : /(?:\\[^]|[^,\\])+/g) ?? [];

/** The texts of properties that hold lists (`CATEGORIES`). */
function icalTexts(properties: readonly IcalProperty[]): string[] {
  return properties
    .flatMap((property) =>
      valuesOf(decodedValue(property)).map((value) =>
        icalText({ ...property, parameters: new Map(), value }),
      ),
    )
    .filter((text) => text !== undefined);
}

/** Joins the lines of a text with spaces. */
function oneLine(text: string): string {
  if (!/[\r\n]/.test(text)) return text.trim();
  return text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}

const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i;
const twiceEscaped = /&amp;(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i;

/**
 * Tags of elements that occur in titles. Any other tag stays, since a title may be about it
 * (`<template>`).
 */
const tag =
  /<(\/?)(a|abbr|b|big|br|center|code|del|div|em|font|h[1-6]|i|img|ins|li|mark|nobr|ol|p|s|small|span|strike|strong|sub|sup|tt|u|ul|wbr)(\s[^<>]{0,2000})?\/?>/gi;
const voidTag = /^(?:br|img|wbr)$/i;

/**
 * Removes tags that are surely markup: those with attributes or an end tag, and those that need
 * none.
 */
function withoutTags(text: string): string {
  if (!text.includes('<')) return text;
  const closed = new Set([...text.matchAll(tag)].map((match) => match[1] && lower(match[2])));
  return text.replace(tag, (whole, slash: string, name: string, attributes?: string) => {
    const isMarkup = voidTag.test(name) || closed.has(lower(name)) || attributes !== undefined;
    if (!isMarkup && slash === '') return whole;
    return /^(?:br|div|h\d|img|li|p)$/i.test(name) ? ' ' : '';
  });
}

const lower = (name = ''): string => name.toLowerCase();

function withoutEntities(text: string, ports: FormatPorts): string {
  if (!entity.test(text)) return text;
  const markup = text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return ports.plainText(`<p>${markup}</p>`);
}

/**
 * One line for a title, a room or a name. The standard wants text there, but many sites export
 * HTML.
 */
export function lineOfText(text: string | undefined, ports: FormatPorts): string | undefined {
  if (text === undefined) return undefined;
  const isTwice = twiceEscaped.test(text);
  const once = withoutEntities(withoutTags(oneLine(text)), ports);
  const plain = isTwice ? withoutEntities(once, ports) : once;
  return oneLine(plain) || undefined;
}

/** A property as one line of plain text; `undefined` when it is missing or empty. */
export function lineOfProperty(
  component: IcalComponent | undefined,
  name: string,
  ports: FormatPorts,
): string | undefined {
  return component && lineOfText(icalText(propertyOf(component, name)), ports);
}

/** A category by which Google says that an entry is an event. */
const ownCategory = /^https?:\/\/schemas\.google\.com\//;

/** Properties that hold lists, each value as one line of plain text; empty values are dropped. */
export function linesOfProperty(
  component: IcalComponent,
  name: string,
  ports: FormatPorts,
): string[] {
  return icalTexts(propertiesOf(component, name))
    .map((text) => lineOfText(text.replace(/^"(.*)"$/, '$1'), ports))
    .filter((line) => line !== undefined)
    .filter((line) => !ownCategory.test(line));
}

/**
 * The absolute `http:` or `https:` address of a text, resolved against the source's; `undefined`
 * for any other.
 */
export function webAddress(
  text: string | undefined,
  { ports, source }: { readonly ports: FormatPorts; readonly source: SourceText },
): string | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  // Some programs escape addresses like texts, although the standard does not (section 3.3.13);
  // others write them as HTML.
  const plain = text.replace(/\\([,;:])/g, '$1').replace(/&(?:amp|#0{0,5}38|#x26);/gi, '&');
  const address = (anchor.exec(plain.slice(0, 3000))?.[1] ?? plain).trim();
  const isWords = /\s/.test(address) && !/^<?(?:https?:|www\.)/i.test(address);
  return isWords || noAddress.test(address) ? undefined : ports.safeUrl(address, source.url);
}

const anchor = /^\s{0,9}<a\s[^<>]{0,500}?href\s?=\s?["']?([^"'\s<>]{1,2000})/i;
/** What programs and people write in place of an address. */
const noAddress = /^(?:n\/?a|none|null|nil|undefined|true|false|tb[acd]|[-–—#?]{1,3})$/i;

/**
 * Takes the block with the way into a meeting, which Google Calendar writes between two lines of
 * tildes, out of a description.
 */
export function withoutMeeting(text: string | undefined): {
  readonly text: string | undefined;
  readonly address: string | undefined;
} {
  const [from, to] = [text?.indexOf('-::~') ?? -1, text?.lastIndexOf('~::-') ?? -1];
  if (text === undefined || from < 0 || to < from) return { text, address: undefined };
  const block = text.slice(from, Math.min(to, from + 5000));
  const rest = `${text.slice(0, from).trimEnd()}\n\n${text.slice(to + 4).trimStart()}`.trim();
  return { text: rest || undefined, address: /https:\/\/[^\s<>"]{1,500}/.exec(block)?.[0] };
}

/**
 * Splits a text at blanks, and at the semicolons and commas that programs put between several
 * addresses of one meeting.
 */
const addressesOf = (text: string): string[] => text.split(/[;,]?\s+|[;,](?=<?https?:)/i);

/** The first address of a text that consists of addresses. */
export const firstAddress = (text: string): string => addressesOf(text)[0] ?? text;

const address = /^<?(?:https?:\/\/|www\.|(?:[a-z\d-]{1,63}\.){1,4}[a-z]{2,24}\/)[^\s<>]+>?$/;

/**
 * Whether a text consists of web addresses alone; those without `https:`, such as `zoom.us/j/1`,
 * count too.
 */
export function isWebAddress(text: string | undefined): text is string {
  if (text === undefined || text.length > 2000) return false;
  return addressesOf(text).every((one) =>
    address.test(one.replace(/^<?(?:https?:|www\.)/i, (start) => start.toLowerCase())),
  );
}
