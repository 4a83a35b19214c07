/** What the desk's templates are given. */
import type { PlacedProblem } from '../../../src/reading/place-problems.js';
import type { DocumentObject, Keys, ListName } from '../document/document.js';
import type { Operation } from '../document/operations.js';
import type { OpenState } from '../open/open-state.js';
import type { TakeState } from '../out/take-state.js';
import type { KeptName } from '../store/shelf.js';
import type { SiteLanguage } from '../../site/words/site-languages.js';
import type { Words } from '../words/words.js';

export const pages = [
  'open',
  'event',
  'sessions',
  'speakers',
  'partners',
  'news',
  'problems',
  'take',
] as const;
export type PageName = (typeof pages)[number];

export type EditedList = Extract<ListName, 'sessions' | 'speakers' | 'partners' | 'news'>;

export interface PreviewSettings {
  readonly language: string;
  readonly width: '320' | '768' | 'full';
  readonly theme: 'light' | 'dark';
}

export interface DeskView {
  readonly words: Words;
  readonly ui: SiteLanguage;
  readonly page: PageName;
  readonly document: DocumentObject;
  /** Of the texts, the document's own first; shown side by side. */
  readonly languages: readonly string[];
  /** Texts that each of them lacks. */
  readonly missing: ReadonlyMap<string, number>;
  readonly problems: readonly PlacedProblem[];
  readonly isChecked: boolean;
  readonly lost: readonly PlacedProblem[];
  readonly kept: readonly KeptName[];
  readonly id: string;
  readonly isKept: boolean;
  readonly takenState: 'never' | 'changed' | 'same';
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly open: OpenState;
  readonly take: TakeState;
  /** Which entry of a list is open; of the sessions, the one that has the table's active cell. */
  readonly selected: Readonly<Record<EditedList, number>>;
  /** `''` for all. */
  readonly day: string;
  readonly preview: PreviewSettings;
  readonly apply: (operation: Operation, subject?: string) => void;
  readonly set: (keys: Keys, value: unknown) => void;
  readonly setText: (keys: Keys, language: string, text: string) => void;
  readonly change: (change: Partial<Pick<DeskView, 'ui' | 'page' | 'day' | 'preview'>>) => void;
  readonly select: (list: EditedList, index: number) => void;
  readonly addLanguage: (tag: string) => void;
  readonly goTo: (keys: Keys) => void;
  /** When the page shows what was last done. */
  readonly drawn: () => Promise<unknown>;
  readonly announce: (message: string) => void;
  readonly keepLogo: (index: number, file: File) => void;
}
