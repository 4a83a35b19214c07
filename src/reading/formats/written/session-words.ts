/** Translates words of foreign programmes to ours: kinds, states, roles, languages, colours. */
import type { SessionKind, SessionState } from '../../../model/conference.js';

/** The first match counts: a “keynote panel” is a panel, a “social dinner” is social. */
const kindWords: readonly (readonly [SessionKind, RegExp])[] = [
  [
    'social',
    /social|party|concert|konzert|gala|reception|dinner|banquet|perform|music|\bgam(e|ing)|film|excursion/,
  ],
  [
    'break',
    /break|pause|lunch|coffee|kaffee|mittag|breakfast|registr|check.?in|service|blocker|doors|catering/,
  ],
  ['panel', /panel|podium|discuss|diskussion|round.?table|debat|fishbowl/],
  ['workshop', /workshop|hands.?on|tutorial|training|masterclass|course|\blab\b|sprint|hackathon/],
  ['plenary', /keynote|plenary|plenum|opening|closing|welcome|ceremony/],
  [
    'talk',
    /talk|lecture|vortrag|speech|present|session|lightning|paper|conference|podcast|interview|devroom|track/,
  ],
];

/**
 * The kind that words of a source mean: `other` for unknown words, `undefined` where there are
 * none.
 */
export function sessionKind(words: string | undefined): SessionKind | undefined {
  if (words === undefined || words.trim() === '') return undefined;
  const text = words.toLowerCase();
  return kindWords.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other';
}

/**
 * The state that words of a source mean; `undefined` for words that say nothing about it
 * (`accepted`, `public`).
 */
export function sessionState(words: string | undefined): SessionState | undefined {
  const text = words?.toLowerCase() ?? '';
  if (/cancel|withdrawn|abgesagt/.test(text)) return 'cancelled';
  if (/moved|relocat|reschedul|verlegt/.test(text)) return 'moved';
  if (/delay|postpone/.test(text)) return 'delayed';
  return text.includes('confirm') && !text.includes('unconfirm') ? 'confirmed' : undefined;
}

/**
 * The word for “cancelled” in many languages. Patterns do not match a Turkish capital İ with `i`,
 * so it is replaced before.
 */
const cancelled =
  'cancell?ed|abgesagt|entfällt|annul[ée]e?|cancelad[oa]|annullat[oa]|geannuleerd|afgelast|odwołan[eya]|zrušen[oýáé]|törölve|elmarad|anulat[ăa]?|ακυρώθηκε|otkazano|odpovedano|отказано|aflyst|avlyst|inställt|peruttu|peruutettu|tühistatud|atcelts|atšauktas|отмен[её]н[ао]?|скасовано|iptal(?: edildi)?|ləğv (?:edildi|edilib|edilmişdir|olundu|olunub)|bekor qilindi|тоқтатылды|გაუქმებულია|չեղարկված|ملغى|ألغي|لغو شد|בוטל|中止|キャンセル|已取消|取消|취소';
const cancelledTitle = new RegExp(
  `^\\s*(?:[[(【]\\s*(?:${cancelled})\\s*[\\])】]|(?:${cancelled})\\s*(?:[:：!–—]|-\\s))|[[(]\\s*(?:${cancelled})\\s*[\\])]\\s*$`,
  'i',
);

/**
 * Whether a title says that its session is cancelled: `CANCELLED: Talk`, `[Abgesagt] Talk`, `Talk
 * (cancelled)`. The title of a talk about cancellations does not (`Cancelled-flight rights`).
 */
export const saysCancelled = (title: string | undefined): boolean =>
  cancelledTitle.test(title?.slice(0, 500).replaceAll('İ', 'i') ?? '');

/** The role that words of a source mean; `undefined` for an ordinary speaker. */
export function speakerRole(words: string | undefined): 'moderator' | undefined {
  return /moderat|host|chair/i.test(words ?? '') ? 'moderator' : undefined;
}

/**
 * The language tags in `de, en`, `de/en`, `["de","en"]` and the like, each once; empty where there
 * are none.
 */
export function languageTags(value: unknown): string[] {
  if (typeof value === 'string' && /^[a-z]{2}$/.test(value)) return [value];
  const parts = Array.isArray(value) ? value : [value];
  const tags = parts
    .flatMap((part) => (typeof part === 'string' ? part.split(/[\s,;/+&|]+/) : []))
    .filter((tag) => /^[a-z]{2,3}([-_][a-z0-9]{2,8})*$/i.test(tag))
    .map((tag) => tag.replaceAll('_', '-'));
  return [...new Set(tags)];
}

/** A CSS hex colour with its `#`, which some exports leave out; `undefined` for any other value. */
export function hexColor(value: unknown): string | undefined {
  const match = typeof value === 'string' ? /^#?([\da-f]{3,8})$/i.exec(value.trim()) : null;
  const digits = match?.[1];
  return digits !== undefined && [3, 4, 6, 8].includes(digits.length) ? `#${digits}` : undefined;
}
