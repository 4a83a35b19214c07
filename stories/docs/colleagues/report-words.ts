/** What an accessibility conformance report says around its criteria, in three languages. */
import { azerbaijani } from './remarks-az.js';
import { russian } from './remarks-ru.js';
import type { Remarks } from './remarks.js';
import { criteria } from '../accessibility/criteria.js';
import type { SiteLanguage } from '../../site/words/site-languages.js';

export interface ReportWords {
  readonly remarks: Remarks;
  readonly criterion: string;
  readonly conformance: string;
  readonly remark: string;
  readonly supports: string;
  readonly notApplicable: string;
  /** Begins the remark of a criterion that a page's owner or the organiser meets. */
  readonly byPage: string;
  readonly untested: string;
  readonly tableA: string;
  readonly tableAA: string;
  readonly needs: string;
  readonly otherClauses: string;
}

const english: Remarks = Object.fromEntries(
  criteria.map(({ number, name, how }) => [number, [name, how]]),
);

export const reportWords: Readonly<Record<SiteLanguage, ReportWords>> = {
  en: {
    remarks: english,
    criterion: 'Criterion',
    conformance: 'Conformance level',
    remark: 'Remarks and explanations',
    supports: 'Supports',
    notApplicable: 'Not Applicable',
    byPage: 'The page’s owner or the organiser.',
    untested: 'Not held by a test, or not wholly.',
    tableA: 'Table 1: success criteria, level A',
    tableAA: 'Table 2: success criteria, level AA',
    needs: 'EN 301 549, chapter 4: functional performance statements',
    otherClauses: 'EN 301 549, chapters 5 to 13',
  },
  az: {
    remarks: azerbaijani,
    criterion: 'Meyar',
    conformance: 'Uyğunluq səviyyəsi',
    remark: 'Qeydlər və izahlar',
    supports: 'Uyğundur (Supports)',
    notApplicable: 'Tətbiq olunmur (Not Applicable)',
    byPage: 'Səhifənin sahibi və ya təşkilatçı.',
    untested: 'Testlə yoxlanmır və ya tam yoxlanmır.',
    tableA: 'Cədvəl 1: uğur meyarları, A səviyyəsi',
    tableAA: 'Cədvəl 2: uğur meyarları, AA səviyyəsi',
    needs: 'EN 301 549, 4-cü bölmə: funksional imkanlar',
    otherClauses: 'EN 301 549, 5–13-cü bölmələr',
  },
  ru: {
    remarks: russian,
    criterion: 'Критерий',
    conformance: 'Уровень соответствия',
    remark: 'Примечания и пояснения',
    supports: 'Соответствует (Supports)',
    notApplicable: 'Неприменимо (Not Applicable)',
    byPage: 'Владелец страницы или организатор.',
    untested: 'Не проверяется тестом или проверяется не полностью.',
    tableA: 'Таблица 1: критерии успеха, уровень A',
    tableAA: 'Таблица 2: критерии успеха, уровень AA',
    needs: 'EN 301 549, раздел 4: функциональные требования',
    otherClauses: 'EN 301 549, разделы 5–13',
  },
};
