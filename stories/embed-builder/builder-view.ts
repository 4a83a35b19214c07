/** The values that the builder's templates get. */
import type { ScriptFile, Snippet, WordsFile } from '../../src/snippet/snippet-html.js';
import type { FormId, Prerendered } from './code/code-forms.js';
import type { PartWeights } from './facts/build-facts.js';
import type { DataState, FoundProblem } from './data/read-data.js';
import type { LookName } from './settings/look.js';
import type { Settings } from './settings/settings.js';
import type { Control } from './settings/widget-controls.js';
import type { Words } from './words/words.js';

export interface BuilderView {
  readonly settings: Settings;
  readonly words: Words;
  readonly controls: readonly Control[];
  readonly data: DataState;
  /** Problems of the data, and of attributes that the widget in the preview reports. */
  readonly problems: readonly FoundProblem[];
  readonly snippet: Snippet | undefined;
  readonly script: ScriptFile;
  /** Where the script has the words of the widget's language in another file. */
  readonly wordsFile: WordsFile | undefined;
  /** Whether the script comes from another address than the usual one. */
  readonly isOwnScript: boolean;
  readonly isSample: boolean;
  /** This page with all settings; `isCut` says that pasted data is too long for it. */
  readonly address: string;
  readonly isCut: boolean;
  readonly weights: PartWeights;
  readonly form: FormId;
  readonly prerendered: Prerendered;
  readonly set: (change: Partial<Settings>) => void;
  readonly setAttribute: (name: string, value: string) => void;
  readonly setLook: (name: LookName, value: string) => void;
  readonly readFile: (file: File) => void;
  readonly chooseForm: (form: FormId) => void;
  /** The text to copy, and the element that shows it, where copying is not allowed. */
  readonly copy: (text: string, shown: Element | null) => void;
  readonly share: () => void;
  readonly reset: () => void;
  /** The scripts as a ZIP, for a server of one's own. */
  readonly downloadScripts: () => void;
  /** Whether there are other pages of the site to link to. */
  readonly hasSite: boolean;
}
