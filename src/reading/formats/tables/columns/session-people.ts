/** Reads the people of a row, in one language or in several. */
import type { SessionInput, TextInput } from '../../../../model/schema/schema.js';
import { compact, lineText } from '../../foreign-value.js';
import type { AnswerContext } from '../../rest-answer.js';
import { foldWords } from '../fold-word.js';
import type { HeadedTable } from '../headed-table.js';
import { MAX_LENGTH, readPeople, type FoundPeople, type NamedPerson } from './table-people.js';
import { cellAt } from '../table.js';

type Sessions = HeadedTable<'sessions'>;
type PeopleField = 'speakers' | 'moderators';

const messages: Readonly<Record<NonNullable<FoundPeople['doubt']>, (cell: string) => string>> = {
  'commas-between-people': (cell) =>
    `Found commas in "${cell}", taken to stand between people; write ; between them to be sure, and where they work in brackets.`,
  'comma-before-affiliation': (cell) =>
    `Found a comma in "${cell}", taken to stand before where somebody works; write that in brackets to be sure, and ; between people.`,
  'comma-kept': (cell) =>
    `Found a comma in "${cell}", taken to be part of one person; write ; between people, and where they work in brackets.`,
};

interface ColumnPeople {
  readonly language: string | undefined;
  readonly people: readonly NamedPerson[];
}

/**
 * The text that readers see of a cell with markup. Without this, the `;` of an entity such as
 * `&amp;` would seem to stand between two people.
 */
function withoutMarkup(cell: string): string {
  if (!/[<&]/.test(cell)) return cell;
  return cell
    .slice(0, MAX_LENGTH)
    .replace(/<br ?\/?>/gi, '\n')
    .split('\n')
    .map(lineText)
    .join('\n');
}

/**
 * The people of a field, for each language that has a column. A doubt is reported for the first
 * language only, since the others are written alike.
 */
function peopleByLanguage(row: number, table: Sessions, field: PeopleField): ColumnPeople[] {
  const columns = table.columns(field);
  const isAlone = columns.length === 1;
  let isTold = false;
  return columns.flatMap((column) => {
    const { language, ownLanguage } = column;
    const cell = table.peopleIn(row, column);
    if (cell === '') return [];
    const { people, doubt } = readPeople(withoutMarkup(cell));
    if (doubt !== undefined && !isTold) {
      isTold = true;
      table.doubt(row, field, {
        code: 'table-people-doubtful',
        message: messages[doubt](cell.slice(0, 120)),
        severity: 'info',
      });
    }
    return [{ language: isAlone ? language : (language ?? ownLanguage), people }];
  });
}

/**
 * One text, or one for each language. A language is left out if it lists more or fewer people than
 * the first, since then nobody can tell who is who.
 */
function textsOf(
  columns: readonly ColumnPeople[],
  index: number,
  read: (person: NamedPerson) => string | undefined,
): TextInput | undefined {
  const [first] = columns;
  const own = first?.people[index];
  if (columns.length === 1 && first?.language === undefined) return own && read(own);
  const texts = columns.flatMap(({ language, people }) => {
    const person = people.length === first?.people.length ? people[index] : undefined;
    const text = person && read(person);
    return text === undefined || language === undefined ? [] : [[language, text] as const];
  });
  return texts.length === 0 ? undefined : Object.fromEntries(texts);
}

type BesideField = 'affiliation' | 'role';

/**
 * Where people work, or as what, from a column of its own. A single person gets the whole cell;
 * several people need as many texts, else the cell is reported and left out.
 */
function textsBeside(
  row: number,
  field: BesideField,
  { table, count }: { readonly table: Sessions; readonly count: number },
): readonly string[] {
  const column = table.columnBeside('speakers', field);
  const cell = column === undefined ? '' : cellAt({ table: table.table, row, column });
  if (cell === '' || count === 0) return [];
  const parts = cell
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (count === 1) return [parts.join(', ')];
  if (parts.length === count) return parts;
  table.doubt(row, 'speakers', {
    code: 'table-people-beside',
    message: `Found ${count} people and "${cell.slice(0, 80)}" in the column beside; expected a text for each of them, with ; between. It is left out.`,
    severity: 'info',
  });
  return [];
}

function addPeople(
  row: number,
  field: PeopleField,
  { table, context }: { readonly table: Sessions; readonly context: AnswerContext },
) {
  const columns = peopleByLanguage(row, table, field);
  const people = columns[0]?.people ?? [];
  const beside = (what: BesideField): readonly string[] =>
    field === 'speakers' ? textsBeside(row, what, { table, count: people.length }) : [];
  const [affiliations, roles] = [beside('affiliation'), beside('role')];
  return people.map((person, index) => {
    const name = textsOf(columns, index, (one) => one.name) ?? person.name;
    const more = compact({
      affiliation: textsOf(columns, index, (one) => one.affiliation) ?? affiliations[index],
      role: textsOf(columns, index, (one) => one.role) ?? roles[index],
    });
    const id = context.draft.speaker({ key: foldWords(person.name), name }, more);
    const isModerator = person.isModerator || field === 'moderators';
    return isModerator ? { id, role: 'moderator' as const } : { id };
  });
}

/** The people of a row as references to speakers, moderators last; each person once. */
export function peopleOfRow(
  row: number,
  table: Sessions,
  context: AnswerContext,
): NonNullable<SessionInput['speakers']> {
  const people = [
    ...addPeople(row, 'speakers', { table, context }),
    ...addPeople(row, 'moderators', { table, context }),
  ];
  // Somebody who is in both columns is a moderator.
  const leads = new Set(people.flatMap((person) => ('role' in person ? person.id : [])));
  const seen = new Set<string | number>();
  return people.filter((person) => {
    const isTwice = seen.has(person.id) || (!('role' in person) && leads.has(person.id));
    if (!isTwice) seen.add(person.id);
    return !isTwice;
  });
}
