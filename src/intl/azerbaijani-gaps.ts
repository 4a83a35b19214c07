/**
 * What this engine lacks of Azerbaijani. Chromium has none of it and hides that:
 * `supportedLocalesOf` and `resolvedOptions` say `az`, yet dates come out as `2026 M12 1, Tue` and
 * the rest in English. So each kind is tried on a sample.
 */
export interface AzerbaijaniGaps {
  readonly dates: boolean;
  readonly numbers: boolean;
  readonly lists: boolean;
  readonly order: boolean;
}

const DAY = 86_400_000;
const sampleDay = Date.UTC(2026, 11, 1);
const date = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const;

function lacksDates(): boolean {
  const weekday = new Intl.DateTimeFormat('az', { ...date, weekday: 'long' }).format(sampleDay);
  if (weekday !== '1 dekabr, çərşənbə axşamı') return true;
  // CLDR 42 (WebKitGTK 2.50 on Debian 12) has the names but `2026 dekabr 1–3`.
  const dates = new Intl.DateTimeFormat('az', { ...date, year: 'numeric' });
  const range = dates.formatRange(sampleDay, sampleDay + 2 * DAY);
  return range.replace(/\s/g, '') !== '1–3dekabr2026';
}

export function findGaps(): AzerbaijaniGaps {
  return {
    dates: lacksDates(),
    numbers: new Intl.NumberFormat('az').format(1234.5) !== '1.234,5',
    lists: new Intl.ListFormat('az').format(['a', 'b']) !== 'a və b',
    order: ['ı', 'x', 'f', 'ə'].sort(new Intl.Collator('az').compare).join('') !== 'əfxı',
  };
}
