/** Colour and progress, which only a terminal gets, never a file or a pipe. */
import type { WriteStream } from 'node:tty';

const styles = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 } as const;

export type Paint = (style: keyof typeof styles, text: string) => string;

type Stream = Pick<WriteStream, 'isTTY'>;
type Environment = Readonly<Record<string, string | undefined>>;

/** https://no-color.org: any value but the empty one turns colour off; `FORCE_COLOR` on. */
function hasColour(stream: Stream, environment: Environment): boolean {
  if (environment['NO_COLOR']) return false;
  const forced = environment['FORCE_COLOR'];
  if (forced !== undefined && forced !== '') return forced !== '0';
  return stream.isTTY && environment['TERM'] !== 'dumb';
}

export function createPaint(stream: Stream, environment: Environment = process.env): Paint {
  if (!hasColour(stream, environment)) return (_style, text) => text;
  return (style, text) => `\u001b[${styles[style]}m${text}\u001b[0m`;
}

/**
 * Text from data for a terminal: its control characters could move the cursor or rename the
 * window, so they are shown, not sent (C0, DEL, C1, and the marks that turn the reading direction).
 */
export function printable(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Names on stderr a piece of work that takes longer than a second. */
export async function withProgress<T>(what: string, work: Promise<T>): Promise<T> {
  const timer = setTimeout(() => process.stderr.write(`${printable(what)}…\n`), 1000);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}
