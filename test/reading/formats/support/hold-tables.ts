/** Reads small tables and holds what each gives: its sessions, then the codes of what is told. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { ConferenceDocument } from '../../../../src/model/schema/schema.js';
import { readText } from '../../../../src/reading/read-text.js';

type Report = readonly [table: string, sessions: readonly string[], told: readonly string[]];

/** Starts and titles of a table, and what is told beside the loss of each session. */
export async function readTable(text: string) {
  const reading = await readText(text, { timeZone: 'Asia/Baku' });
  const { sessions = [], timeZone } = (
    'document' in reading ? reading.document : {}
  ) as ConferenceDocument;
  const told = reading.problems.map(({ code }) => code);
  const isOwn = (code: string): boolean =>
    code !== 'session-without-start' && code !== 'entries-unreadable';
  return {
    timeZone,
    sessions: sessions.map(({ title, start, end }) =>
      [title as string, start, end].filter(Boolean).join(' '),
    ),
    told: [...new Set(told.filter(isOwn))],
  };
}

/** Holds what each table gives, and what is told beside it. */
export function holdTables(reports: Readonly<Record<string, Report>>): void {
  for (const [name, [table, sessions, told]] of Object.entries(reports)) {
    it(name, async () => {
      const read = await readTable(table);
      assert.deepEqual(read.sessions, sessions);
      assert.deepEqual(read.told, told);
    });
  }
}
