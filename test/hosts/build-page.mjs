/** A hazard as a page: the probe first, then what the hazard says. */
import { card, classicScript, moduleScript } from './page-data.mjs';

const scripts = { module: moduleScript, classic: classicScript, none: () => '' };
const fill = (text, { partner, organiser }) =>
  text
    .replaceAll('%ENCODED_SOURCE%', encodeURIComponent(`${organiser}/data/conference.json`))
    .replaceAll('%PARTNER%', partner)
    .replaceAll('%ORGANISER%', organiser);

/** `{html, headers}` of the hazard with this id; `undefined` when there is none. */
export function buildPage(hazards, id, origins) {
  const hazard = hazards.find((one) => one.id === id);
  const frame = hazards
    .flatMap(({ frames = {} }) => Object.entries(frames))
    .find(([name]) => name === id);
  if (frame) return { html: fill(frame[1], origins) };
  if (!hazard) return undefined;
  const { root = 'lang="en"', style = '', head = '', body = card(), script = 'module' } = hazard;
  const nonce = hazard.nonce ? 'nonce="abc"' : '';
  const { charset = 'utf-8', probe = '' } = hazard;
  const html = `<!doctype html>
<html ${root}><head>${charset ? `<meta charset="${charset}">` : ''}<title>Host</title>
<script src="/probe.js" ${nonce} ${probe}></script>
${style ? `<style ${nonce}>${style}</style>` : ''}${head}${(scripts[script] ?? (() => script))(nonce)}
</head><body><h1>Host</h1><p id="before">Before</p>
<div id="place">${body}
</div>
<p id="after">After</p></body></html>`;
  const headers = Object.fromEntries(
    Object.entries(hazard.headers ?? {}).map(([name, value]) => [name, fill(value, origins)]),
  );
  return { html: fill(html, origins), headers, charset };
}
