/** Problems as annotations of a pull request, in the syntax of GitHub's workflow commands. */
import type { Severity } from '../../model/problem.js';
import type { PlacedProblem } from '../../reading/place-problems.js';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/** GitHub's runner reads these characters as its own syntax. */
const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** `file` is the source's path in the repository; absent for addresses, which no diff shows. */
export function formatAnnotation(problem: PlacedProblem, file: string | undefined): string {
  const { severity, line, column, code, message, path, of } = problem;
  const place: readonly (readonly [string, string | number | undefined])[] = [
    ['file', file],
    ['line', file === undefined ? undefined : line],
    ['col', file === undefined ? undefined : column],
    ['title', code],
  ];
  const properties = place.flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`],
  );
  const where = line === undefined && path !== '' ? `${path}: ` : '';
  const made = of === 'document' ? '(converted) ' : '';
  return `::${commands[severity]} ${properties.join(',')}::${escapeData(`${made}${where}${message}`)}`;
}
