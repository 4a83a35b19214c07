/** Problems as lines for the terminal. */
import type { Problem } from '../model/problem.js';
import { lineColumn, severities, type PlacedProblem } from '../reading/place-problems.js';
import { printable, type Paint } from './terminal.js';

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
