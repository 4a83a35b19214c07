/** The address of the server that misbehaves on purpose (`test/runner/hostile-server.mjs`). */

export async function readHostileOrigin(): Promise<string> {
  const response = await fetch('/__test-origins.json');
  const { hostile } = (await response.json()) as { hostile: string | null };
  if (hostile === null) throw new Error('The test runner has not started its hostile server.');
  return hostile;
}

let count = 0;

/** A token that no other test has, to find its requests in the server's log. */
export function createToken(): string {
  count += 1;
  return `${Math.random().toString(36).slice(2)}-${count}`;
}

export interface LogEntry {
  readonly method: string;
  readonly path: string;
  readonly status: number;
}

export async function readLog(origin: string, token: string): Promise<readonly LogEntry[]> {
  const response = await fetch(`${origin}/log?token=${token}`);
  return (await response.json()) as readonly LogEntry[];
}
