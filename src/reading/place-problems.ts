/** Where problems stand in the text that somebody has in an editor. */
import type { Problem, Severity } from '../model/problem.js';
import { createLocator } from './locate-pointer.js';
import type { TextReading } from './read-text.js';

export interface PlacedProblem extends Problem {
  /** In the source; absent where the problem is about no place of it. */
  readonly line?: number;
  readonly column?: number;
  /** `source`: `path` leads into the file as it is; `document`: into what `convert` makes of it. */
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

/** Gives problems of the source, and of the document made of it, their place; worst first. */
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
