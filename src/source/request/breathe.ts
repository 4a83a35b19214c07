/** Characters from which on decoding, parsing and modelling get a task each. */
const LONG = 200_000;

/** Lets the page answer its visitor between two steps that each take a while. */
export async function breathe({ length }: string): Promise<void> {
  if (length > LONG) await nextTask();
}

interface Scheduler {
  readonly yield?: () => Promise<void>;
}

/** Goes on in another task, soon: a timer would wait, the longer the more often it is set. */
export function nextTask(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: Scheduler };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
