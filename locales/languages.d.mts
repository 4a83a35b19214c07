/** With a catalogue of words, besides English. */
export const targetLocales: readonly string[];
/** Without words of ours, but with dates. */
export const brought: readonly string[];
/** Languages that some browser lacks. */
export const lacking: readonly string[];
