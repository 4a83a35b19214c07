/** The table of sizes in a document: written by the build, read by tests and by the pages of Storybook. */

const table = /<!-- sizes -->[^]*<!-- \/sizes -->/;

const formatRow = ({ file, kilobytes, files, trips }) =>
  `| \`${file}\` | ${kilobytes.toFixed(1)} KB | ${files} | ${trips} | ${trips + 1} |`;

/** A document with its size table replaced by these sizes. */
export function putSizes(text, rows) {
  if (!table.test(text)) throw new Error('There is no <!-- sizes --> to fill.');
  const head =
    '| script | KB | files | trips until data in the page is shown | data at an address |\n| --- | --: | --: | --: | --: |';
  return text.replace(
    table,
    `<!-- sizes -->\n\n${head}\n${rows.map(formatRow).join('\n')}\n\n<!-- /sizes -->`,
  );
}

/** The rows of a document's size table, as numbers. */
export function readSizes(text) {
  const rows = (table.exec(text)?.[0] ?? '').matchAll(
    /^\| `([\w.-]+)`\s*\|\s*([\d.]+) KB\s*\|\s*(\d+)\s*\|\s*(\d+)/gm,
  );
  return [...rows].map(([, file, kilobytes, files, trips]) => ({
    file,
    kilobytes: Number(kilobytes),
    files: Number(files),
    trips: Number(trips),
  }));
}
