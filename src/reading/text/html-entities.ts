/** Decodes character references of HTML without a DOM. */

/** Names of U+00A0 to U+00FF, in order (HTML 4, section 24.2). */
const latin1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

/** Further names that editors and exports really write; names and characters alternate. */
const others =
  'amp & lt < gt > quot " apos \' OElig Œ oelig œ Scaron Š scaron š Zcaron Ž zcaron ž Yuml Ÿ fnof ƒ circ ˆ tilde ˜ ensp \u2002 emsp \u2003 thinsp \u2009 zwnj \u200C zwj \u200D lrm \u200E rlm \u200F ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ dagger † Dagger ‡ bull • hellip … permil ‰ prime ′ Prime ″ lsaquo ‹ rsaquo › euro € trade ™ larr ← uarr ↑ rarr → darr ↓ harr ↔ rArr ⇒ minus − infin ∞ asymp ≈ ne ≠ le ≤ ge ≥ sum ∑ radic √ alpha α beta β gamma γ delta δ lambda λ mu μ pi π sigma σ omega ω Omega Ω check ✓ hearts ♥ star ☆ num # commat @ lpar ( rpar ) comma , period . colon : semi ; excl ! quest ? sol / bsol \\ lsqb [ rsqb ] lbrack [ rbrack ] lcub { rcub } lowbar _ ast * plus + equals = dollar $ percnt % grave ` vert | verbar | NewLine \n Tab \t Ccaron Č ccaron č Cacute Ć cacute ć Lstrok Ł lstrok ł nacute ń sacute ś zacute ź zdot ż aogon ą eogon ę Scedil Ş scedil ş Gbreve Ğ gbreve ğ Idot İ imath ı Ecaron Ě ecaron ě rcaron ř uring ů inodot ı';

let names: ReadonlyMap<string, string> | undefined;

function buildNames(): ReadonlyMap<string, string> {
  const map = new Map(
    latin1.split(' ').map((name, index) => [name, String.fromCharCode(160 + index)]),
  );
  for (const [, name, character] of others.matchAll(/(\w+) ([^])(?: |$)/g)) {
    if (name !== undefined && character !== undefined) map.set(name, character);
  }
  return map;
}

/**
 * The numbers 128 to 159 mean characters of windows-1252 (HTML, “numeric character reference end
 * state”).
 */
export const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function characterOf(code: number): string {
  if (code >= 128 && code <= 159) return windows1252[code - 128] ?? '';
  return code === 0 || code > 0x10_ff_ff ? '\uFFFD' : String.fromCodePoint(code);
}

/** The character of a reference; an unknown reference stays as it is. */
function decodeReference(reference: string): string {
  const body = reference.replace(/^&|;$/g, '');
  if (/^#x/i.test(body)) return characterOf(Number.parseInt(body.slice(2), 16));
  if (body.startsWith('#')) return characterOf(Number(body.slice(1)));
  // A name without a semicolon is more likely part of an address (`?a=1&copy=2`).
  if (!reference.endsWith(';')) return reference;
  names ??= buildNames();
  return names.get(body) ?? reference;
}

/**
 * Decodes numeric references and the common named ones, once. Programs of Java and .NET write an
 * emoji as references to the two halves of its UTF-16 form; a half that stands alone is no character.
 */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text
    .replace(/&(?:#x[\da-f]{1,8}|#\d{1,8}|\w{2,10});?/gi, decodeReference)
    .replace(/\p{Cs}/gu, '\uFFFD');
}
