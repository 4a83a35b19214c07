/** What the words of foreign programmes mean in ours: kinds, states, roles, languages, colours. */
import type { SessionKind, SessionState } from '../../../model/conference.js';

/** First match wins: a “keynote panel” is a panel, a “social dinner” is social. */
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

/** The kind a source's own word for it means; `other` for a word we do not know. */
export function sessionKind(words: string | undefined): SessionKind | undefined {
  if (words === undefined || words.trim() === '') return undefined;
  const text = words.toLowerCase();
  return kindWords.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other';
}

/** `undefined` for words that say nothing about how a session stands (`accepted`, `public`). */
export function sessionState(words: string | undefined): SessionState | undefined {
  const text = words?.toLowerCase() ?? '';
  if (/cancel|withdrawn|abgesagt/.test(text)) return 'cancelled';
  if (/moved|relocat|reschedul|verlegt/.test(text)) return 'moved';
  if (/delay|postpone/.test(text)) return 'delayed';
  return text.includes('confirm') && !text.includes('unconfirm') ? 'confirmed' : undefined;
}

/** In the languages that titles are written in; a Turkish capital İ is small before it is compared. */
const cancelled =
  'cancell?ed|abgesagt|entfällt|annul[ée]e?|cancelad[oa]|annullat[oa]|geannuleerd|afgelast|odwołan[eya]|zrušen[oýáé]|törölve|elmarad|anulat[ăa]?|ακυρώθηκε|otkazano|odpovedano|отказано|aflyst|avlyst|inställt|peruttu|peruutettu|tühistatud|atcelts|atšauktas|отмен[её]н[ао]?|скасовано|iptal(?: edildi)?|ləğv (?:edildi|edilib|edilmişdir|olundu|olunub)|bekor qilindi|тоқтатылды|გაუქმებულია|չեղարկված|ملغى|ألغي|لغو شد|בוטל|中止|キャンセル|已取消|取消|취소';
const cancelledTitle = new RegExp(
  `^\\s*(?:[[(【]\\s*(?:${cancelled})\\s*[\\])】]|(?:${cancelled})\\s*[:：!\\-–—])|[[(]\\s*(?:${cancelled})\\s*[\\])]\\s*$`,
  'i',
);

/** `CANCELLED: Talk`, `[Abgesagt] Talk`, `Talk (cancelled)`; a talk on cancellations stays one. */
export const saysCancelled = (title: string | undefined): boolean =>
  cancelledTitle.test(title?.slice(0, 500).replaceAll('İ', 'i') ?? '');

export function speakerRole(words: string | undefined): 'moderator' | undefined {
  return /moderat|host|chair/i.test(words ?? '') ? 'moderator' : undefined;
}

/** Language tags of `de, en`, `de/en`, `["de","en"]` and the like. */
export function languageTags(value: unknown): string[] {
  if (typeof value === 'string' && /^[a-z]{2}$/.test(value)) return [value];
  const parts = Array.isArray(value) ? value : [value];
  const tags = parts
    .flatMap((part) => (typeof part === 'string' ? part.split(/[\s,;/+&|]+/) : []))
    .filter((tag) => /^[a-z]{2,3}([-_][a-z0-9]{2,8})*$/i.test(tag))
    .map((tag) => tag.replaceAll('_', '-'));
  return [...new Set(tags)];
}

/** A CSS hex colour; pretalx and frab write it with `#`, some exports without. */
export function hexColor(value: unknown): string | undefined {
  const match = typeof value === 'string' ? /^#?([\da-f]{3,8})$/i.exec(value.trim()) : null;
  const digits = match?.[1];
  return digits !== undefined && [3, 4, 6, 8].includes(digits.length) ? `#${digits}` : undefined;
}
