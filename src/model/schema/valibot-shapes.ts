/**
 * Makes the same schemas as Valibot's constructors, with the fields that the reader of documents
 * looks at. The build puts this in place of `valibot` in the scripts for pages: there the schemas
 * are only walked (`read-tolerant.ts`), and Valibot's own validators would be dead weight. A test
 * holds that both make the same schemas.
 */
type Message = string | undefined;

const leaf = (type: string) => (message?: Message) => ({ type, message });
const demand = (type: string) => (requirement?: unknown, message?: Message) => ({
  type,
  requirement,
  message,
});

export const string = leaf('string');
export const number = leaf('number');
export const boolean = leaf('boolean');
export const finite = leaf('finite');
export const regex = demand('regex');
export const minValue = demand('min_value');
export const maxValue = demand('max_value');
export const picklist = (options: unknown, message?: Message) => ({
  type: 'picklist',
  options,
  message,
});
export const literal = (value: unknown, message?: Message) => ({
  type: 'literal',
  literal: value,
  message,
});
export const union = (options: unknown, message?: Message) => ({ type: 'union', options, message });
export const array = (item: unknown, message?: Message) => ({ type: 'array', item, message });
export const object = (entries: unknown, message?: Message) => ({
  type: 'object',
  entries,
  message,
});
export const record = (key: unknown, value: unknown) => ({ type: 'record', key, value });
export const optional = (wrapped: unknown) => ({ type: 'optional', wrapped });
export const pipe = (...steps: readonly [object, ...object[]]) => ({ ...steps[0], pipe: steps });
