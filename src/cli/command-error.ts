/** Exit codes of every command. */
export const exitCodes = { clean: 0, problems: 1, failed: 2 } as const;

/** What stops a command: said in words, never with a stack trace. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/** The words of a thrown value, with the system's reason where there is one. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  return cause instanceof Error ? `${error.message}: ${cause.message}` : error.message;
}
