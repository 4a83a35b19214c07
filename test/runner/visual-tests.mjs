/** The pictures of test/visual as a step; it tells by itself what differs and where to look. */
import { runNode } from './run-program.mjs';

export async function runVisualTests() {
  const { code, output } = await runNode(['test/visual/run.mjs'], { live: true });
  const [, passed = 0, failed = 0] = /^visual: (\d+) passed, (\d+) failed/m.exec(output) ?? [];
  const isBroken = code !== 0 && Number(failed) === 0;
  return { passed: Number(passed), failed: isBroken ? 1 : Number(failed) };
}
