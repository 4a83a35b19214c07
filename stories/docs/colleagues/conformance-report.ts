/** The accessibility statement in the order of VPAT 2.5 EU: three tables of rows, by language. */
import { criteria } from '../accessibility/criteria.js';
import type { Criterion } from '../accessibility/criterion.js';
import { needs, otherClauses, type Clause } from './conformance-clauses.js';
import type { SiteLanguage } from '../../site/words/site-languages.js';
import { reportWords } from './report-words.js';

interface ReportRow {
  readonly criterion: string;
  readonly conformance: string;
  readonly remark: string;
}

export interface ReportTable {
  readonly title: string;
  readonly rows: readonly ReportRow[];
}

function rowOfCriterion(
  { number, answer, tests, untested }: Criterion,
  language: SiteLanguage,
): ReportRow {
  const words = reportWords[language];
  const [name, how] = words.remarks[number] ?? ['', ''];
  const isHeld = answer !== 'met' || (tests.length > 0 && untested === undefined);
  return {
    criterion: `${number} ${name}`,
    conformance: answer === 'met' ? words.supports : words.notApplicable,
    remark: [answer === 'page' ? words.byPage : '', how, isHeld ? '' : words.untested]
      .filter((part) => part !== '')
      .join(' '),
  };
}

function rowOfClause({ number, name, answer, remark }: Clause, language: SiteLanguage): ReportRow {
  const { supports, notApplicable } = reportWords[language];
  return {
    criterion: `${number} ${name[language]}`,
    conformance: answer === 'met' ? supports : notApplicable,
    remark: remark[language],
  };
}

const numbers = ({ number }: Criterion): number[] => number.split('.').map(Number);

function inOrder(one: Criterion, other: Criterion): number {
  const [a, b] = [numbers(one), numbers(other)];
  return a.map((part, index) => part - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

export function buildReport(language: SiteLanguage): readonly ReportTable[] {
  const words = reportWords[language];
  const ofLevel = (level: Criterion['level']): readonly ReportRow[] =>
    criteria
      .filter((one) => one.level === level)
      .sort(inOrder)
      .map((one) => rowOfCriterion(one, language));
  return [
    { title: words.tableA, rows: ofLevel('A') },
    { title: words.tableAA, rows: ofLevel('AA') },
    { title: words.needs, rows: needs.map((one) => rowOfClause(one, language)) },
    { title: words.otherClauses, rows: otherClauses.map((one) => rowOfClause(one, language)) },
  ];
}
