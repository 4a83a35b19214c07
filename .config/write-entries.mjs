/**
 * `npm run build:entries` writes the places that have to name each widget, from the folders in
 * `src/widgets/`: `src/all.ts`, the classes in `src/widgets/elements.ts` and the exports of
 * package.json.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** The names of the widgets; each is a folder with an element of that name. */
export const widgets = readdirSync('src/widgets', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

const className = (widget) =>
  `${widget.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())}Element`;

const target = (file) => ({ types: `./dist/${file}.d.ts`, default: `./dist/${file}.js` });

const exportsOf = (widget) => ({
  [`./${widget}`]: target(`${widget}/index`),
  [`./${widget}/index.js`]: target(`${widget}/index`),
  [`./${widget}/define.js`]: target(`${widget}/define`),
  [`./${widget}/own.js`]: target(`${widget}/own`),
});

const isOfWidget = (entry) =>
  /^\.\/dist\/[\w-]+\/(?:index|define|own)\.js$/.test(entry.default ?? '');

/** The export map with each widget's entries after those of the package as a whole. */
function writeExports(exports) {
  const others = Object.entries(exports).filter(([, entry]) => !isOfWidget(entry));
  const own = Object.entries(Object.assign({}, ...widgets.map(exportsOf)));
  const at = others.findIndex(([name]) => name === './all.js') + 1;
  return Object.fromEntries([...others.slice(0, at), ...own, ...others.slice(at)]);
}

const header = 'Written by `npm run build:entries`.';

/** Each file's text, by its name. */
export function buildEntries() {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  manifest.exports = writeExports(manifest.exports);
  const defines = widgets.map((widget) => `import './widgets/${widget}/define.js';\n`);
  const elements = widgets.map(
    (widget) => `export { ${className(widget)} } from './${widget}/${widget}-element.js';\n`,
  );
  return {
    'package.json': `${JSON.stringify(manifest, null, 2)}\n`,
    'src/all.ts': `/** Registers the widgets. ${header} */\n${defines.join('')}`,
    'src/widgets/elements.ts': `/** The classes of the widgets. ${header} */\n${elements.join('')}`,
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [file, text] of Object.entries(buildEntries())) writeFileSync(file, text);
}
