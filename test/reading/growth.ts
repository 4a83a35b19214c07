/**
 * Measures how the time of a reader grows with its text, by ratios of processor times and never by
 * milliseconds.
 */

/** Per doubling; reading in proportion gives 2, a search that starts anew at each sign gives 4. */
export const MOST = 2.6;

const SIZES = [5000, 10_000, 20_000, 40_000] as const;
/** Rounds of each attempt: what looks steep once is measured again with more. */
const ATTEMPTS = [1, 3, 5] as const;
/** The shortest time that is worth comparing; what takes less is repeated. */
const WORTH_COMPARING = 4;
/** A text of a few hundred bytes that takes longer grows faster than any power. */
const FROZEN = 1000;

export type MakeText = (size: number) => string;
export type Reader = (text: string) => unknown;

/** A text of this length out of one part, or a beginning and parts that follow it. */
export const repeated =
  (part: string, { before = '', behind = '' } = {}): MakeText =>
  (size) =>
    before + part.repeat(Math.ceil(size / part.length)) + behind;

/** Milliseconds that the processor worked: a machine may have other things to do as well. */
async function timeOf(read: Reader, text: string, times: number): Promise<number> {
  const started = process.cpuUsage();
  for (let count = 0; count < times; count += 1) await read(text);
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** Small texts first, so that what never ends is found out while it still does. */
async function assertThaws(make: MakeText, read: Reader): Promise<void> {
  for (let size = 16; size < SIZES[0]; size = Math.ceil(size * 1.2)) {
    const time = await timeOf(read, make(size), 1);
    if (time > FROZEN) throw new Error(`${size} bytes take ${Math.round(time)} ms`);
  }
}

async function measure(make: MakeText, read: Reader, count: number): Promise<number> {
  const texts = SIZES.map(make);
  // Once for the compiler, which takes its time when it first sees a long loop.
  await timeOf(read, texts.at(-1) ?? '', 2);
  let times = 1;
  while ((await timeOf(read, texts[0] ?? '', times)) < WORTH_COMPARING) times *= 2;
  const rounds: number[][] = [];
  for (let round = 0; round < count; round += 1) {
    const taken: number[] = [];
    for (const text of texts) taken.push(await timeOf(read, text, times));
    rounds.push(taken);
  }
  // What else the machine does only adds to a time: the least of them is the reader's own.
  const least = SIZES.map((_, index) => Math.min(...rounds.map((taken) => taken[index] ?? 0)));
  // Where the first memory is full the collector begins, once: one doubling looks steep, not all.
  return median(least.slice(1).map((time, index) => time / (least[index] ?? 1)));
}

/** The growth per doubling. What is in proportion may look otherwise once, not three times. */
export async function growthOf(make: MakeText, read: Reader): Promise<number> {
  await assertThaws(make, read);
  let least = Infinity;
  for (const count of ATTEMPTS) {
    if (least > MOST) least = Math.min(least, await measure(make, read, count));
  }
  return least;
}

/** Whether one look says that a text needs measuring: most are read in less than a moment. */
export async function looksSteep(make: MakeText, read: Reader): Promise<boolean> {
  const [small, large] = [make(SIZES[0]), make(SIZES[2])];
  await timeOf(read, small, 2);
  const before = await timeOf(read, small, 1);
  const after = await timeOf(read, large, 1);
  return after > WORTH_COMPARING && after > before * 6;
}
