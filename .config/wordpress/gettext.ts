/**
 * Reads and writes gettext files, without plurals and contexts, which the plugin's words do not
 * need.
 */

/** The translations in a `.po` file by their English words. */
export function parsePo(text: string): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const block of text.split(/\n\s*\n/)) {
    const [id, translation] = ['msgid', 'msgstr'].map((keyword) => {
      const lines =
        new RegExp(`^${keyword} ((?:"[^\\n]*"\\n?)+)`, 'm').exec(`${block}\n`)?.[1] ?? '';
      return lines
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as string)
        .join('');
    });
    if (id !== undefined && translation) words.set(id, translation);
  }
  return words;
}

/**
 * Builds the binary form that WordPress reads: two tables of lengths and offsets, then the texts.
 */
export function buildMo(words: ReadonlyMap<string, string>): Uint8Array {
  const entries = [...words].sort(([one], [other]) => (one < other ? -1 : 1));
  const columns = [entries.map(([id]) => id), entries.map(([, text]) => text)];
  const texts = columns.flat().map((text) => Buffer.from(`${text}\0`));
  const head = 28;
  const table = 8 * entries.length;
  const numbers = [0x950412de, 0, entries.length, head, head + table, 0, head + 2 * table];
  let place = head + 2 * table;
  for (const { length } of texts) {
    numbers.push(length - 1, place);
    place += length;
  }
  const places = Buffer.alloc(4 * numbers.length);
  numbers.forEach((number, index) => places.writeUInt32LE(number, 4 * index));
  return Buffer.concat([places, ...texts]);
}
