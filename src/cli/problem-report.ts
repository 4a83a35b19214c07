/** Problems of one input for people and for programs. */
import type { Problem, Severity } from '../model/problem.js';
import { createLocator } from './locate-pointer.js';
import type { ReadDocument } from './read-document.js';
import { printable, type Paint } from './terminal.js';

export interface PlacedProblem extends Problem {
  /** In the source; absent where the problem is about no place of it. */
  readonly line?: number;
  readonly column?: number;
  /** `source`: `path` leads into the file as it is; `document`: into what `convert` makes of it. */
  readonly of: 'source' | 'document';
}

const severities: readonly Severity[] = ['error', 'warning', 'info'];

const lineColumn = /^(\d+)(?::(\d+))?$/;

function place(problem: Problem, locate: ((pointer: string) => object) | undefined): object {
  const written = lineColumn.exec(problem.path);
  if (written) {
    return { line: Number(written[1]), ...(written[2] ? { column: Number(written[2]) } : {}) };
  }
  return locate && /^(?:\/|$)/.test(problem.path) ? locate(problem.path) : {};
}

/** Gives problems of the source, and of the document made of it, their place; worst first. */
export function placeProblems(
  { text, format, problems }: Pick<ReadDocument, 'text' | 'format' | 'problems'>,
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

const colours = { error: 'red', warning: 'yellow', info: 'cyan' } as const;

/** `file:12:7 warning /sessions/3/end: Expected …` */
export function formatProblem(name: string, problem: PlacedProblem, paint: Paint): string {
  const { line, column, severity, path, message, of } = problem;
  const at = [name, line, column].filter((part) => part !== undefined).join(':');
  const where = of === 'document' ? `(converted) ${path}` : lineColumn.test(path) ? '' : path;
  return [
    paint('bold', printable(at)),
    paint(colours[severity], severity),
    ...(where === '' ? [] : [paint('dim', `${printable(where)}:`)]),
    printable(message),
  ].join(' ');
}

export function formatCounts(problems: readonly Problem[]): string {
  const counts = severities.flatMap((severity) => {
    const count = problems.filter((problem) => problem.severity === severity).length;
    const word = severity === 'info' ? 'remark' : severity;
    return count === 0 ? [] : [`${count} ${word}${count === 1 ? '' : 's'}`];
  });
  return counts.length === 0 ? 'no problems' : counts.join(', ');
}
