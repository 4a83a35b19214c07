/** Characters from which on decoding, parsing and modelling get a task each. */
const LONG = 200_000;

/** Lets the page answer its visitor between two steps that each take a while. */
export async function breathe({ length }: string): Promise<void> {
  if (length > LONG) await new Promise((resolve) => setTimeout(resolve));
}
