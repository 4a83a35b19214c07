/** Combines the answers of all addresses of one request into one source. */
import type { Problem } from '../model/problem.js';
import type { LoadedSource, SourceRequest } from './source-request.js';

/** Keeps the last answer of each address of a request. */
export class Answers {
  readonly #request: SourceRequest;
  readonly #latest: (LoadedSource | undefined)[];
  #isOpen = true;
  #merging: Promise<void> = Promise.resolve();

  constructor(request: SourceRequest) {
    this.#request = request;
    this.#latest = request.urls.map(() => undefined);
  }

  close(): void {
    this.#isOpen = false;
  }

  /** Settles when all answers so far have reached the widget. */
  get passedOn(): Promise<void> {
    return this.#merging;
  }

  tell(index: number, answer: LoadedSource): void {
    if (!this.#isOpen) return;
    const before = this.#latest[index];
    // Where an address fails, its earlier answer stays.
    const isLoss = answer.value === undefined && before?.value !== undefined;
    this.#latest[index] = isLoss ? { ...before, problems: answer.problems } : answer;
    if (this.#latest.length === 1) this.#request.onUpdate(answer);
    else this.#merging = this.#merge();
  }

  async #merge(): Promise<void> {
    const { urls, timeZone } = this.#request;
    const chunk = await import('./merge-answers.js').catch(() => undefined);
    if (!this.#isOpen) return;
    // The answers are taken now, after the merging code has loaded, since others may have come
    // meanwhile.
    const there = this.#latest.flatMap((answer, index) =>
      answer ? [{ address: urls[index] ?? '', answer }] : [],
    );
    const answer = chunk ? chunk.mergeAnswers(there, timeZone) : chooseOne(there);
    this.#request.onUpdate(answer);
  }
}

/** Where the code that merges could not be loaded, one of the answers is better than none. */
function chooseOne(there: readonly { readonly answer: LoadedSource }[]): LoadedSource {
  const good = there.find(({ answer }) => answer.value !== undefined) ?? there[0];
  const message = 'Expected all parts of the script; the one that merges sources did not load.';
  const problem: Problem = { code: 'script-incomplete', path: '', message, severity: 'error' };
  const { answer = { value: undefined, problems: [], from: 'network' as const } } = good ?? {};
  return { ...answer, problems: [...answer.problems, problem] };
}
