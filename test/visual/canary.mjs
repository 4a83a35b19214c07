/** Whether the check still sees: changes that must be noticed, and a repetition that must not. */
import { compare } from './compare.mjs';
import { photograph } from './photograph.mjs';
import { decodePicture, encodePicture } from './reference-png.mjs';
import { canaries } from './sheets.mjs';

/** As it would lie on disk. */
const store = ({ name, picture }) => ({ name, picture: decodePicture(encodePicture(picture)) });

/** `{passed, failures}`: sentences about what the check missed or made up. */
export async function findBlindSpots({ browser, origin }) {
  const { plain, changes } = canaries;
  const take = (css = '') => photograph(browser, { origin }, { ...plain, css });
  const before = (await take()).map(store);
  const differsFrom = (after) =>
    after.map(({ picture }, at) => compare(before[at].picture, picture).reason !== '');

  const failures = [];
  if (differsFrom(await take()).includes(true)) failures.push('✖ the same page twice differs');
  for (const [change, css] of Object.entries(changes)) {
    const differs = differsFrom(await take(css));
    failures.push(
      ...before
        .filter((_, at) => !differs[at])
        .map(({ name }) => `✖ the check does not notice: ${change} (${name})`),
    );
  }
  const checks = 1 + Object.keys(changes).length * before.length;
  return { passed: checks - failures.length, failures };
}
