/** What formats get from the outside. */
import { atOnce } from '../../../../src/model/values/steps.js';
import { formatPorts } from '../../../../src/reading/formats/format-ports.js';
import type {
  FormatResult,
  SourceFormat,
  SourceText,
} from '../../../../src/reading/formats/source-format.js';

export const nodePorts = formatPorts;

/** A source as one format reads it, whatever others would say. */
export const readAs = (format: SourceFormat, source: SourceText): Promise<FormatResult> =>
  Promise.resolve(atOnce(format.parse(source, nodePorts)));
