/** Asks the worker for the server's rendering; the worker starts when first somebody asks. */
import type { PrerenderAnswer, PrerenderRequest } from './prerender-worker.js';

export class Prerenderer {
  #worker: Worker | undefined;
  readonly #waiting: ((answer: PrerenderAnswer) => void)[] = [];

  /** Never rejects. Requests are answered in the order they were made. */
  render(script: string, request: PrerenderRequest): Promise<PrerenderAnswer> {
    return new Promise((resolve) => {
      try {
        this.#worker ??= this.#start(script);
        this.#waiting.push(resolve);
        this.#worker.postMessage(request);
      } catch (error) {
        resolve({ error: String(error) });
      }
    });
  }

  stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #start(script: string): Worker {
    const worker = new Worker(script, { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<PrerenderAnswer>) =>
      this.#waiting.shift()?.(data),
    );
    worker.addEventListener('error', ({ message }) => {
      for (const tell of this.#waiting.splice(0)) tell({ error: message || script });
      this.stop();
    });
    return worker;
  }
}
