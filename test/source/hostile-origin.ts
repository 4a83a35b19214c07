/** The address of the server that misbehaves on purpose (`test/runner/hostile-server.mjs`). */

type OriginName = 'hostile' | 'hostileOther' | 'hostileClosed';

export async function readHostileOrigin(name: OriginName = 'hostile'): Promise<string> {
  const response = await fetch('/__test-origins.json');
  const origins = (await response.json()) as Readonly<Record<OriginName, string | null>>;
  const origin = origins[name];
  if (!origin) throw new Error('The test runner has not started its hostile server.');
  return origin;
}

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What `/said?token=…` answers from now on. */
export async function say(origin: string, token: string, answer: Answer): Promise<void> {
  await fetch(`${origin}/say?token=${token}`, { method: 'POST', body: JSON.stringify(answer) });
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
  /** Which of the servers was asked. */
  readonly host: string;
  readonly status: number;
  readonly cookie?: string;
  /** The connection is gone. */
  readonly isClosed?: boolean;
}

export async function readLog(origin: string, token: string): Promise<readonly LogEntry[]> {
  const response = await fetch(`${origin}/log?token=${token}`);
  return (await response.json()) as readonly LogEntry[];
}
