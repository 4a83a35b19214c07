/** Sentences about favourites. */
import { joinWords, rangeWords } from '../../../intl/join-words.js';
import { formatLength } from '../../../intl/formats/format-value.js';
import { str, type Translate } from '../../../intl/translate.js';
import { dayKey } from '../../../model/values/zoned-time.js';
import { MINUTE } from '../../../model/values/time-units.js';
import type { AgendaModel } from '../programme/agenda-view-model.js';
import type { Clash, Gap } from './favorite-plan.js';

/**
 * The same sentence as it is shown, with dashes and short units, and as it is read aloud, in words.
 */
export interface SeenAndHeard {
  readonly seen: string;
  readonly heard: string;
}

/** Names both sessions and the time in which both are on. */
export function clashWords(
  { first, second, start, end }: Clash,
  { format }: AgendaModel,
  translate: Translate,
): SeenAndHeard {
  const [one, other] = [first.title.text, second.title.text];
  const from = format.time(start);
  const until = end > start ? format.time(end) : '';
  const write = (time: string): string =>
    translate(str`“${one}” and “${other}” are on at the same time (${time}).`, {
      desc: 'Warning about two favourite sessions that overlap; the last part is the time',
    });
  return {
    seen: write(until ? format.timeRange(start, end) : from),
    heard: write(rangeWords({ from, until }, translate)),
  };
}

/** The note beside a session that names the favourites it clashes with. */
export function clashNoteWords(others: readonly string[], translate: Translate): string {
  const names = others.map((name) => translate(str`“${name}”`, { desc: 'A title in quotes' }));
  const list = joinWords(names, translate);
  return translate(str`Overlaps with ${list}`, {
    desc: 'Beside a favourite session: other favourites that overlap with it',
  });
}

/** `Tue, 1 Dec, 11:30–13:00 (1 h 30 min)`, and the same in words. */
export function gapWords(
  { day, start, end }: Gap,
  { format }: AgendaModel,
  translate: Translate,
): SeenAndHeard {
  const isNextDay = dayKey(start, format.timeZone) !== day.key;
  const date = isNextDay ? format.date(start, 'day') : day.tab;
  const length = lengthWords(end - start, format, translate);
  const ends = { from: format.time(start), until: format.time(end) };
  const write = (range: string, lasts: string): string =>
    joinWords([date, `${range} (${lasts})`], translate);
  return {
    seen: write(format.timeRange(start, end), length),
    heard: write(rangeWords(ends, translate), spokenLength(end - start, format) || length),
  };
}

/** `1 hour and 30 minutes`; `''` in a language whose words no browser has. */
function spokenLength(milliseconds: number, { locale, list }: AgendaModel['format']): string {
  const all = Math.round(milliseconds / MINUTE);
  const parts = [[Math.floor(all / 60), 'hour'] as const, [all % 60, 'minute'] as const];
  return list(
    parts.filter(([count]) => count > 0).map(([count, unit]) => formatLength(locale, count, unit)),
  );
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
