/** What the visit bench prints: medians, and ratios of the same round with their middle half. */

const quantile = (values, part) => {
  const sorted = [...values].sort((one, other) => one - other);
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place)];
  return below + (sorted[Math.ceil(place)] - below) * (place % 1);
};

export const median = (values) => quantile(values, 0.5);

/** `1.31 (1.27–1.40)`: what ours took, over what the other took in the same round. */
function formatRatio(ours, others) {
  const ratios = ours.map((value, round) => value / others[round]);
  const [low, middle, high] = [0.25, 0.5, 0.75].map((part) => quantile(ratios, part).toFixed(2));
  return `${middle} (${low}–${high})`;
}

const kilobytes = (bytes) => (bytes / 1024).toFixed(0);

const paintedOf = (measures) => measures.map(({ painted }) => painted);

/** Cells of one contender, by the head of their column. */
function describe(name, measures, { all, wanted }) {
  const of = (key) => median(measures.map((measure) => measure[key]));
  const ratios = ['floor', 'FullCalendar list', 'EventCalendar list']
    .filter((other) => all.has(other))
    .map((other) => [
      `÷ ${other.replace(' list', '')}`,
      formatRatio(paintedOf(measures), paintedOf(all.get(other))),
    ]);
  return {
    '': name,
    painted: `${of('painted').toFixed(0)} ms`,
    ...Object.fromEntries(ratios),
    wanted: wanted ? `≤ ${wanted.toFixed(2)}` : '',
    scripts: String(of('scripts')),
    'KB script': kilobytes(of('scriptBytes')),
    'KB other': kilobytes(of('otherBytes')),
    'longest task': `${of('longest').toFixed(0)} ms`,
    shift: of('shifts').toFixed(3),
    ...(measures[0].heap ? { 'MB heap': of('heap').toFixed(1) } : {}),
  };
}

/** Prints a line per contender; `key` picks the wanted ratio, such as `slow 40`. */
export function printTable(all, { contenders, key }) {
  const rows = [...all].map(([name, measures]) =>
    describe(name, measures, { all, wanted: contenders[name].wanted?.[key] }),
  );
  const heads = Object.keys(rows[0]);
  const widths = heads.map((head) => Math.max(...rows.map((row) => row[head].length), head.length));
  const format = (cells) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]),
      )
      .join('  ');
  console.log(format(heads));
  for (const row of rows) console.log(format(heads.map((head) => row[head])));
}
