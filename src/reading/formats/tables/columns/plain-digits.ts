/** Rewrites dates and times of other scripts with our digits and signs. */

/** The zero of each script with digits of its own: Arabic, Persian, Devanagari, Bengali. */
const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6];

const otherDigits = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/g;

function digitOf(sign: string): string {
  const code = sign.charCodeAt(0);
  const zero = zeros.find((first) => code >= first && code < first + 10) ?? code;
  return String(code - zero);
}

/**
 * Rewrites a text such as `٢٠٣١/١٢/٠٢`, `2031年12月2日`, `9時30分` or `９：３０` with ASCII digits, `-` and
 * `:`.
 */
export function plainDigits(text: string): string {
  // Most cells are Latin and need no change.
  if (/^[\0-\u024f\u2010-\u2015]*$/.test(text)) return text;
  return (
    text
      .normalize('NFKC')
      .replace(otherDigits, digitOf)
      .replace(/(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/g, '$1-$2-$3 ')
      .replace(/(\d{1,2})[時时点시]\s?(\d\d)[分분]/g, '$1:$2')
      .replace(/(\d{1,2})[時时点시]/g, '$1:00')
      // East Asian languages write “am” and “pm” before the hour.
      .replace(/(?:上午|午前|오전)\s?(\d{1,2}:\d\d)/g, '$1 am')
      .replace(/(?:下午|午後|오후)\s?(\d{1,2}:\d\d)/g, '$1 pm')
      .replace(/[〜～至]/g, '–')
  );
}
