/**
 * What pictures depend on beside our own code: the browser and the fonts. References are compared
 * only where both are those that they were made with.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';

function listFonts() {
  const { stdout, error } = spawnSync(
    'fc-list',
    ['--format', '%{family} %{style} %{fontversion}\n'],
    {
      encoding: 'utf8',
    },
  );
  return error ? [] : stdout.split('\n').filter(Boolean).sort();
}

/** The fonts' hash, in a length that a person can compare. */
function describeFonts() {
  const fonts = listFonts();
  const hash = createHash('sha256').update(fonts.join('\n')).digest('hex').slice(0, 12);
  return `${fonts.length} fonts (${hash})`;
}

export const takeFingerprint = (browser) => ({
  browser: browser.version,
  fonts: describeFonts(),
  platform: `${process.platform} ${process.arch}`,
});

export const formatFingerprint = ({ browser, fonts, platform }) =>
  `${browser}, ${fonts}, ${platform}`;
