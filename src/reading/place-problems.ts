/** Gives problems their line and column in the text that the author has in an editor. */
import type { Problem, Severity } from '../model/problem.js';
import { createLocator } from './json/locate-pointer.js';
import type { TextReading } from './read-text.js';

export interface PlacedProblem extends Problem {
  /** Line and column in the source; absent where the problem has no place in it. */
  readonly line?: number;
  readonly column?: number;
  /**
   * `source` where `path` leads into the file as it is; `document` where it leads into what
   * `convert` makes of it.
   */
  readonly of: 'source' | 'document';
}

/** Worst first. */
export const severities: readonly Severity[] = ['error', 'warning', 'info'];

export const lineColumn = /^(\d+)(?::(\d+))?$/;

function place(problem: Problem, locate: ((pointer: string) => object) | undefined): object {
  const written = lineColumn.exec(problem.path);
  if (written) {
    return { line: Number(written[1]), ...(written[2] ? { column: Number(written[2]) } : {}) };
  }
  return locate && /^(?:\/|$)/.test(problem.path) ? locate(problem.path) : {};
}

/**
 * Places problems of the source and of the document that was made from it, and sorts them, the
 * worst first.
 */
export function placeProblems(
  { text, format, problems }: Pick<TextReading, 'text' | 'format' | 'problems'>,
  documentProblems: readonly Problem[],
): readonly PlacedProblem[] {
  const locate = /^[\s\uFEFF]*[[{]/.test(text) ? createLocator(text) : undefined;
  const isOwn = format === 'conference';
  const source = problems.map((problem) => ({
    ...problem,
    ...place(problem, locate),
    of: 'source' as const,
  }));
  const made = documentProblems.map((problem) => ({
    ...problem,
    ...(isOwn ? place(problem, locate) : {}),
    of: isOwn ? ('source' as const) : ('document' as const),
  }));
  const unique = new Map(
    [...source, ...made].map((problem) => [
      JSON.stringify([problem.path, problem.message]),
      problem,
    ]),
  );
  return [...unique.values()].sort(
    (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity),
  );
}
