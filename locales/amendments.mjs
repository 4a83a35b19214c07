/**
 * Corrections of editors to the tables, which are made from CLDR. A field here replaces that of the
 * table.
 */
const counted = (other) => ({ other });

export const amendments = {
  az: {
    dates: {
      // People read "Ç.ax." as çərşənbə axşamı; CLDR's "Ç.a." and "C.a." are taken for each other.
      weekdays: { short: 'Baz.|B.e.|Ç.ax.|Çər.|C.ax.|Cüm.|Şən.' },
      aloneWeekdays: undefined,
    },
    relatives: {
      // CLDR's future ("2 gün ərzində") says "within two days"; its past is bookish.
      units: {
        minute: [counted('{0} dəqiqə əvvəl'), counted('{0} dəqiqədən sonra')],
        hour: [counted('{0} saat əvvəl'), counted('{0} saatdan sonra')],
        day: [counted('{0} gün əvvəl'), counted('{0} gündən sonra')],
      },
    },
  },
  ka: {
    dates: {
      patterns: {
        // CLDR's ranges have the full stop of a short month behind a long one.
        full: [
          '{w}, {d} {M}, {y}',
          '{w1}, {d1} {M1} – {w2}, {d2} {M2}, {y1}',
          '{w1}, {d1} {M1} – {w2}, {d2} {M2}, {y1}',
          '{w1}, {d1} {M1}, {y1} – {w2}, {d2} {M2}, {y2}',
        ],
        long: [
          '{d} {M}, {y}',
          '{d1}–{d2} {M1}, {y1}',
          '{d1} {M1} – {d2} {M2}, {y1}',
          '{d1} {M1}, {y1} – {d2} {M2}, {y2}',
        ],
      },
    },
  },
};
