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

function lacksDates(): boolean {
  const options = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  const sample = new Intl.DateTimeFormat('az', options).format(Date.UTC(2026, 11, 1));
  return sample !== '1 dekabr, çərşənbə axşamı';
}

export function findGaps(): AzerbaijaniGaps {
  return {
    dates: lacksDates(),
    numbers: new Intl.NumberFormat('az').format(1234.5) !== '1.234,5',
    lists: new Intl.ListFormat('az').format(['a', 'b']) !== 'a və b',
    order: ['ı', 'x', 'f', 'ə'].sort(new Intl.Collator('az').compare).join('') !== 'əfxı',
  };
}
