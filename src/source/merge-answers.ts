/**
 * Merges the answers of several sources. It is a lazy file, since most widgets name one source.
 * Each part comes from the source that has it, and the others stay where one fails.
 */
import type { DocumentObject } from '../model/document-context.js';
import { mergeDocuments, type MergeInput } from '../model/merge/merge-documents.js';
import { pointerStep, type Problem } from '../model/problem.js';
import { findOwnDocument } from '../reading/own-document.js';
import type { LoadedSource } from './source-request.js';

/** The answer of a source with the name that reports use for it. */
export interface NamedAnswer {
  /** The address as it is written in `src`. */
  readonly address: string;
  readonly answer: LoadedSource;
}

interface Input extends MergeInput {
  readonly address: string;
  readonly value: unknown;
}

function toInput({ address, answer: { value, url } }: NamedAnswer): Input {
  const document: DocumentObject = findOwnDocument(value)?.document ?? {};
  return { address, value, document, url };
}

/**
 * Puts the address of the source before the path of a problem, since the path alone does not say
 * which text it is in.
 */
const placeIn = (address: string, problem: Problem): Problem => ({
  ...problem,
  message: `${address}: ${problem.message}`,
});

/**
 * A list or an event that stands alone was put into a document; the path loses the step that was
 * added.
 */
function withoutWrapper(path: string, { document, value }: Input): string {
  if (value === document) return path;
  const [name = ''] = Object.keys(document).filter((key) => document[key] === value);
  const wrapper = pointerStep(name);
  return path.startsWith(wrapper) ? path.slice(wrapper.length) : path;
}

/** `timeZone` holds for sources that name none. */
export function mergeAnswers(
  answers: readonly NamedAnswer[],
  timeZone: string | undefined,
): LoadedSource {
  const good = answers.filter(({ answer }) => answer.value !== undefined);
  const inputs = good.map(toInput);
  const merged = mergeDocuments(inputs, timeZone);
  const oldest = Math.min(...good.map(({ answer }) => answer.asOf ?? Number.POSITIVE_INFINITY));
  const isCopy = good.length > 0 && good.every(({ answer }) => answer.from === 'cache');
  return {
    value: good.length > 0 ? merged.document : undefined,
    problems: answers.flatMap(({ address, answer }) =>
      answer.problems.map((problem) => placeIn(address, problem)),
    ),
    from: isCopy ? 'cache' : 'network',
    ...(Number.isFinite(oldest) ? { asOf: oldest } : {}),
    place(problem) {
      const origin = merged.originOf(problem.path);
      const input = origin && inputs[origin.input];
      if (!input) return problem;
      const path = withoutWrapper(origin.path, input);
      return placeIn(input.address, { ...problem, path });
    },
  };
}
