/** Exit codes of every command. */
export const exitCodes = { clean: 0, problems: 1, failed: 2 } as const;

/** An error that ends a command. The user sees its message and never a stack trace. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/** The message of a thrown value, with the system's reason behind it where there is one. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  return cause instanceof Error ? `${error.message}: ${cause.message}` : error.message;
}
