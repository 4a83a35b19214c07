/** Every real schema.org file is read, as JSON-LD and as the page around it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseForeign } from '../../../src/reading/formats/format-families.js';
import type { ConferenceDocument } from '../../../src/model/schema/schema.js';
import { parseTime } from '../../../src/model/values/zoned-time.js';
import { nodePorts } from './support/node-ports.js';
import {
  listFiles,
  readFacts,
  readText,
  skipWithoutData,
  type Facts,
} from './support/shared-data.js';

/** Files that are no JSON-LD with schema.org's words, with the reason. */
const otherFormats: readonly (readonly [RegExp, string])[] = [
  [/\.(?:microdata|rdfa)\.html$|extruct\/schema\.org\/Event/, 'microdata or RDFa, no JSON-LD'],
  [
    /control_characters(?:_comment)?\.jsonld$|JS_comment\.jsonld$/,
    "a tool's output without context",
  ],
  [/\.json$/, "a tool's output, no JSON-LD"],
  [/LICENSE|README|COPYING|\.txt$|\.md$|\.tsv$/, 'what comes with the files'],
];

const facts = readFacts();

describe('real schema.org files', { skip: skipWithoutData }, () => {
  for (const path of listFiles('schema-org')) {
    const reason = otherFormats.find(([pattern]) => pattern.test(path))?.[1];
    const text = readText(path);
    const fact = facts.get(path) ?? facts.get(path.replace(/\.html$/, ''));
    if (reason !== undefined) {
      it(`${path} is left alone: ${reason}`, async () => {
        const result = await parseForeign({ text }, nodePorts);
        assert.equal(result?.document.sessions?.length ?? 0, 0);
        assert.equal(result?.document.event, undefined);
      });
      continue;
    }
    it(`${path}: ${fact?.count ?? 'no'} events`, async () => {
      const result = await parseForeign({ text, timeZone: 'UTC' }, nodePorts);
      assert.ok(result, 'no format knows the file');
      if (fact) checkEvents(result.document, fact);
    });
  }
});

interface Found {
  readonly name: unknown;
  readonly start: number | undefined;
}

/** One event is the document's event, several are its sessions. */
function eventsOf({ event, sessions = [] }: ConferenceDocument): Found[] {
  const all = sessions.map(({ title, start }) => ({ name: title, start }));
  const found = all.length > 0 || !event ? all : [event];
  return found.map(({ name, start }) => ({ name, start: parseTime(start, 'UTC')?.epoch }));
}

function checkEvents(document: ConferenceDocument, fact: Facts): void {
  const start = parseTime(fact.first_iso, 'UTC')?.epoch;
  const found = eventsOf(document);
  // Examples without a date tell of an event, but of none that could be shown.
  assert.equal(found.length, start === undefined ? 0 : fact.count);
  if (start !== undefined) assert.deepEqual(found[0], { name: fact.first_title, start });
}
