/** Pages that are opened from a disk: a kiosk, a mailed folder. Modules do not load there. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { allFour, card, classicScript } from '../page-data.mjs';

const beside = ['probe.js', 'cdn/conference-widgets.classic.js'];

const openFromDisk =
  (id) =>
  async (browser, { partner }) => {
    const read = (name) => fetch(`${partner}/${name}`).then((response) => response.text());
    const folder = mkdtempSync(path.join(tmpdir(), 'conference-widgets-'));
    for (const name of beside)
      writeFileSync(path.join(folder, path.basename(name)), await read(name));
    const html = (await read(`host/${id}`)).replaceAll(/src="\/(?:cdn\/)?/g, 'src="');
    const page = path.join(folder, 'page.html');
    writeFileSync(page, html);
    await browser.open(pathToFileURL(page).href);
  };

const drawn = (count) =>
  `probe.first(location.protocol === 'file:' ? '' : location.href, probe.isCard(${count}))`;
const is = (id, more) => ({
  id,
  number: 72,
  script: classicScript(),
  steps: [openFromDisk(id)],
  ...more,
});

export const disk = [
  is('from-disk', { body: card(), check: drawn(1) }),
  is('from-disk-all-four', { body: allFour, check: drawn(4) }),
];
