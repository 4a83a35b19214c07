/** The table of sizes in a document: written by the build, read by tests and by the pages of Storybook. */

const table = /<!-- sizes -->[^]*<!-- \/sizes -->/;

const formatRow = ({ file, first, shown, files }) =>
  `| \`${file}\` | ${first.toFixed(1)} KB | ${shown.toFixed(1)} KB | ${files} |`;

/** A document with its size table replaced by these sizes. */
export function putSizes(text, rows) {
  if (!table.test(text)) throw new Error('There is no <!-- sizes --> to fill.');
  const head =
    '| script | first load | until it shows inline data | files |\n| --- | --: | --: | --: |';
  return text.replace(
    table,
    `<!-- sizes -->\n\n${head}\n${rows.map(formatRow).join('\n')}\n\n<!-- /sizes -->`,
  );
}

/** The rows of a document's size table, as numbers. */
export function readSizes(text) {
  const rows = (table.exec(text)?.[0] ?? '').matchAll(
    /^\| `([\w.-]+)`\s*\|\s*([\d.]+) KB\s*\|\s*([\d.]+) KB\s*\|\s*(\d+)/gm,
  );
  return [...rows].map(([, file, first, shown, files]) => ({
    file,
    first: Number(first),
    shown: Number(shown),
    files: Number(files),
  }));
}
