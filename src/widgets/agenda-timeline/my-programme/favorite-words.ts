/** Sentences about favourites. */
import { MINUTE } from '../../../model/values/time-units.js';
import { joinWords } from '../../../intl/join-words.js';
import { str, type Translate } from '../../../intl/translate.js';
import { dayKey } from '../../../model/values/zoned-time.js';
import type { AgendaModel } from '../programme/agenda-view-model.js';
import type { Clash, Gap } from './favorite-plan.js';

/** Both sessions by name, and when both are on. */
export function clashWords(
  { first, second, start, end }: Clash,
  { format }: AgendaModel,
  translate: Translate,
): string {
  const [one, other] = [first.title.text, second.title.text];
  const time = end > start ? format.timeRange(start, end) : format.time(start);
  return translate(str`“${one}” and “${other}” are on at the same time (${time}).`, {
    desc: 'Warning about two favourite sessions that overlap; the last part is the time',
  });
}

/** The note beside a session that names the favourites it clashes with. */
export function clashNoteWords(others: readonly string[], translate: Translate): string {
  const names = others.map((name) => translate(str`“${name}”`, { desc: 'A title in quotes' }));
  const list = joinWords(names, translate);
  return translate(str`Overlaps with ${list}`, {
    desc: 'Beside a favourite session: other favourites that overlap with it',
  });
}

/** `Tue, 1 Dec, 11:30–13:00 (1 h 30 min)`. */
export function gapWords(
  { day, start, end }: Gap,
  { format }: AgendaModel,
  translate: Translate,
): string {
  const isNextDay = dayKey(start, format.timeZone) !== day.key;
  const date = isNextDay ? format.date(start, 'day') : day.tab;
  const time = `${format.timeRange(start, end)} (${lengthWords(end - start, format, translate)})`;
  return joinWords([date, time], translate);
}

export function lengthWords(
  milliseconds: number,
  format: AgendaModel['format'],
  translate: Translate,
): string {
  const all = Math.round(milliseconds / MINUTE);
  const [hours, minutes] = [format.number(Math.floor(all / 60)), format.number(all % 60)];
  const inHours = translate(str`${hours} h`, { desc: 'Length of time in hours, short' });
  const inMinutes = translate(str`${minutes} min`, { desc: 'Length of time in minutes, short' });
  if (all < 60) return inMinutes;
  return all % 60 === 0 ? inHours : `${inHours} ${inMinutes}`;
}

export function favoriteCountWords(
  count: number,
  { format }: AgendaModel,
  translate: Translate,
): string {
  return format.plural(count, translate('# favourite | # favourites', { id: 'favorites' }));
}

export function addWords(count: number, { format }: AgendaModel, translate: Translate): string {
  return format.plural(count, translate('Add # session | Add # sessions', { id: 'add-sessions' }));
}
