/** All pictures of one engine against their references. */
import path from 'node:path';
import { findBlindSpots } from './canary.mjs';
import { formatFingerprint, takeFingerprint } from './fingerprint.mjs';
import { photograph } from './photograph.mjs';
import * as references from './references.mjs';
import { sheets } from './sheets.mjs';

const judgeAll = (engine, shots) =>
  shots.map((shot) => ({ shot, verdict: references.judge(engine, shot) }));

/** A first look is quick; what is not as expected is looked at again, until it stands still. */
async function judgeSheet(world, sheet) {
  const { engine, browser, origin } = world;
  if (references.hasAny(engine, sheet.name)) {
    const quick = judgeAll(engine, await photograph(browser, { origin, isQuick: true }, sheet));
    if (quick.every(({ verdict }) => verdict.reason === '')) return quick;
  }
  return judgeAll(engine, await photograph(browser, { origin }, sheet));
}

/** What came of one picture that is not as its reference. */
function settleDifference({ engine, isAccepting }, shot, { reason, difference }) {
  if (isAccepting) {
    references.accept(engine, shot);
    return { accepted: `accepted ${engine} ${shot.name}: it ${reason}` };
  }
  const file = path.relative('.', references.keepFailure(engine, shot, difference));
  return { failure: `✖ ${engine} ${shot.name} ${reason}: ${file}` };
}

/** `{names, accepted, failures}` of the sheets that are wanted. */
async function walk(world) {
  const found = { names: new Set(), accepted: [], failures: [] };
  for (const sheet of sheets.filter(world.isWanted)) {
    try {
      for (const { shot, verdict } of await judgeSheet(world, sheet)) {
        found.names.add(shot.name);
        if (!verdict.reason) continue;
        const { accepted, failure } = settleDifference(world, shot, verdict);
        if (accepted) found.accepted.push(accepted);
        else found.failures.push(failure);
      }
    } catch (error) {
      found.failures.push(`✖ ${world.engine} ${sheet.name}: ${error.message}`);
    }
  }
  return found;
}

/** References of pictures that nobody takes any more; a sheet that failed keeps its own. */
function dropStale({ engine, isAccepting }, { names, accepted, failures }) {
  if (isAccepting && failures.length > 0) return;
  for (const name of references.listReferences(engine).filter((one) => !names.has(one))) {
    const line = `${engine} ${name}: no sheet has it any more`;
    if (!isAccepting) failures.push(`✖ ${line}`);
    else {
      references.removeReference(engine, name);
      accepted.push(`removed ${line}`);
    }
  }
}

/** Why this engine's references say nothing about this machine; `''` when they do. */
function reasonToSkip(engine, fingerprint) {
  const known = references.readFingerprint(engine);
  if (!known) return 'there are no references; npm run test:visual -- --accept makes them';
  const [was, is] = [known, fingerprint].map(formatFingerprint);
  return was === is ? '' : `these references were made with ${was}; here is ${is}`;
}

async function checkPictures(world) {
  const fingerprint = takeFingerprint(world.browser);
  const reason = world.isAccepting ? '' : reasonToSkip(world.engine, fingerprint);
  if (reason) {
    console.log(`!!! ${world.engine}: SKIPPED: ${reason}`);
    return { passed: 0, failures: [] };
  }
  references.forgetFailures(world.engine);
  const found = await walk(world);
  if (world.isWhole) dropStale(world, found);
  if (world.isAccepting) references.writeFingerprint(world.engine, fingerprint);
  for (const line of found.accepted) console.log(line);
  const wrong = found.failures.length;
  return { passed: Math.max(0, found.names.size - wrong), failures: found.failures };
}

/**
 * `world` is `{engine, browser, origin, isAccepting, isWanted(sheet), isWhole}`. Gives
 * `{passed, failures}`; the failures are lines for the person.
 */
export async function checkEngine(world) {
  const start = performance.now();
  const sight =
    world.engine === 'chromium' && world.isWhole
      ? await findBlindSpots(world)
      : { passed: 0, failures: [] };
  const { passed, failures } = await checkPictures(world);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${world.engine}: ${passed + failures.length} pictures in ${seconds} s`);
  return { passed: passed + sight.passed, failures: [...sight.failures, ...failures] };
}
