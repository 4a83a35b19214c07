/** The walk over a document judges as Valibot does, and loses nothing that Valibot would take. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import { readTolerant } from '../../src/model/read-tolerant.js';
import { sessionSchema } from '../../src/model/schema/agenda-schema.js';
import { eventSchema } from '../../src/model/schema/event-schema.js';
import type { Problem } from '../../src/model/problem.js';

const schema = v.object({
  event: v.optional(eventSchema),
  sessions: v.optional(v.array(sessionSchema)),
});

function read(value: unknown): { output: unknown; problems: Problem[] } {
  const problems: Problem[] = [];
  const report = (problem: Problem): void => void problems.push(problem);
  return { output: readTolerant(schema, value, { path: '', report }), problems };
}

const texts = fc.oneof(
  fc.string(),
  fc.dictionary(fc.constantFrom('az', 'en', 'ru'), fc.string(), { minKeys: 1 }),
);
const times = fc.constantFrom('2026-06-23', '2026-06-23T09:30', '2026-06-23T09:30+04:00', 'soon');
// Valibot takes a list for a record, and an empty record for texts; we do neither.
const foreign = fc.oneof(fc.constantFrom(null, [7], { mood: 7 }, true), fc.integer(), fc.string());
const maybe = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 6, arbitrary }, { weight: 1, arbitrary: foreign });

const session = fc.record(
  {
    id: maybe(fc.oneof(fc.integer(), fc.string())),
    title: maybe(texts),
    start: maybe(times),
    duration: maybe(fc.oneof(fc.nat(), fc.constant('1:30'))),
    kind: maybe(fc.constantFrom('talk', 'break', 'keynote')),
    speakers: maybe(
      fc.array(maybe(fc.oneof(fc.string(), fc.record({ id: fc.string(), role: fc.string() })))),
    ),
    languages: maybe(fc.array(maybe(fc.constantFrom('az', 'en')))),
    openToPress: maybe(fc.boolean()),
  },
  { requiredKeys: [] },
);

const documents = fc.record(
  {
    event: maybe(fc.record({ name: maybe(texts), start: maybe(times) }, { requiredKeys: [] })),
    sessions: maybe(fc.array(maybe(session))),
    mood: fc.string(),
  },
  { requiredKeys: [] },
);

describe('reading a document tolerantly', () => {
  it('says nothing of what Valibot accepts, and keeps it whole', () => {
    let accepted = 0;
    fc.assert(
      fc.property(documents, (document) => {
        const judged = v.safeParse(schema, document);
        if (!judged.success) return;
        const { output, problems } = read(document);
        accepted += 1;
        assert.deepEqual(problems, []);
        assert.deepEqual(
          JSON.parse(JSON.stringify(output)),
          JSON.parse(JSON.stringify(judged.output)),
        );
      }),
      { numRuns: 2000 },
    );
    assert.ok(accepted > 20, `${accepted} were accepted`);
  });

  it('reports something of what Valibot refuses; what is left, Valibot accepts', () => {
    let refused = 0;
    fc.assert(
      fc.property(documents, (document) => {
        if (v.safeParse(schema, document).success) return;
        const { output, problems } = read(document);
        // A field that is null counts as one that is not there.
        const isNullAlone = v.safeParse(schema, withoutNull(document)).success;
        if (!isNullAlone) assert.ok(problems.length > 0, JSON.stringify(document));
        refused += 1;
        if (output !== undefined) v.parse(schema, withoutHoles(output));
      }),
      { numRuns: 1000 },
    );
    assert.ok(refused > 100, `${refused} were refused`);
  });

  it('names each loss by its place, and keeps what stands beside it', () => {
    const { output, problems } = read({
      sessions: [
        { id: 1, title: 'Good', start: '2026-06-23T09:30', kind: 'keynote' },
        { id: 2, start: '2026-06-23T09:30' },
        7,
        { id: 3, title: { en: 'Talk', az: 5 }, start: '2026-06-23T10:30' },
      ],
    });
    assert.deepEqual(
      problems.map(({ code, path, severity }) => [code, path, severity]),
      [
        ['field-invalid', '/sessions/0/kind', 'warning'],
        ['field-missing', '/sessions/1/title', 'error'],
        ['field-invalid', '/sessions/2', 'error'],
        ['field-invalid', '/sessions/3/title/az', 'warning'],
      ],
    );
    const { sessions } = output as { sessions: { id: number }[] };
    assert.deepEqual(
      sessions.flatMap(({ id }) => [id]),
      [1, 3],
    );
  });

  it('takes the keys of prototypes for data', () => {
    const hostile = JSON.parse(
      '{"__proto__": {"event": {"name": "x", "start": "2026-06-23"}}, "constructor": {"prototype": {"polluted": true}}, "event": {"name": {"__proto__": "Salam", "en": "Hello"}, "start": "2026-06-23"}}',
    ) as unknown;
    const { output } = read(hostile);
    assert.deepEqual(Object.keys(output as object), ['event']);
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  });
});

const withoutHoles = (value: unknown): unknown => JSON.parse(JSON.stringify(value), dropHoles);

function dropHoles(_key: string, value: unknown): unknown {
  return Array.isArray(value) ? value.filter((entry) => entry !== null) : value;
}

function withoutNull(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNull);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, entry]) => entry !== null);
  return Object.fromEntries(kept.map(([key, entry]) => [key, withoutNull(entry)]));
}
