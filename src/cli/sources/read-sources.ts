/** Reads several inputs as one valid document, and reports every problem on standard error. */
import { given } from '../../model/values/optional-fields.js';
import { mergeDocuments } from '../../model/merge/merge-documents.js';
import type { Problem } from '../../model/problem.js';
import { checkText } from '../../reading/check-text.js';
import type { DocumentObject } from '../../model/document-context.js';
import type { PlacedProblem } from '../../reading/place-problems.js';
import { formatCounts, formatProblem } from '../problem-report.js';
import { readBytes } from '../read-bytes.js';
import { readDocument, type ReadDocument, type ReadingOptions } from '../read-document.js';
import { createPaint, printable } from '../terminal.js';
import { makeValid } from '../valid-document.js';

export interface ReadSources {
  readonly document: DocumentObject;
  /** Problems of the sources, and of the document that was made from them. */
  readonly problems: readonly PlacedProblem[];
}

/** Reports the same problems as `check`, in the same words. */
function reportReading(
  reading: ReadDocument,
  timeZone: string | undefined,
): readonly PlacedProblem[] {
  const paint = createPaint(process.stderr);
  const { problems } = checkText(reading, { now: Date.now(), timeZone });
  const lines = problems.map((problem) => formatProblem(reading.name, problem, paint));
  const summary = `${printable(reading.name)}: ${reading.format}, ${formatCounts(problems)}`;
  process.stderr.write(`${[...lines, summary].join('\n')}\n`);
  return problems;
}

/** Their paths are those of the written document. */
function reportLeftOut(problems: readonly Problem[], name: string): readonly PlacedProblem[] {
  const paint = createPaint(process.stderr);
  const placed = problems.map((problem) => ({ ...problem, of: 'document' as const }));
  for (const problem of placed) {
    process.stderr.write(`${formatProblem(name, problem, paint)}\n`);
  }
  return placed;
}

interface SourcesOptions extends ReadingOptions {
  /**
   * Gives what the relative addresses of a file are resolved against, since a file has no address
   * on the web.
   */
  readonly baseOf?: (name: string, index: number) => string | undefined;
}

/** `output` is the name of the written document in reports of its problems. */
export async function readSources(
  names: readonly string[],
  { timeZone, from, baseOf }: SourcesOptions,
  output: string,
): Promise<ReadSources> {
  const found: PlacedProblem[] = [];
  const readings: ReadDocument[] = [];
  for (const name of names) {
    const base = baseOf?.(name, readings.length);
    const input = { ...given('url', base), ...(await readBytes(name)) };
    const reading = await readDocument(input, { timeZone, from });
    found.push(...reportReading(reading, timeZone));
    readings.push(reading);
  }
  const { document: merged, otherEvents } = mergeDocuments(readings, timeZone);
  const { document, problems: leftOut } = makeValid(merged);
  found.push(...reportLeftOut(leftOut, output));
  for (const input of otherEvents) {
    const name = printable(readings[input]?.name ?? '');
    process.stderr.write(`${name}: it describes an event too; the first input's event is kept.\n`);
  }
  return { document, problems: found };
}
