/** Names of the widgets: the folders in `src/widgets/`. */
export const widgets: readonly string[];
/** Text of each file that names the widgets, by the file's name. */
export function buildEntries(): Readonly<Record<string, string>>;
