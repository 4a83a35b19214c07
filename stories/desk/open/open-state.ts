/** The state of opening a source, and its outcome. */
import type { PlacedProblem } from '../../../src/reading/place-problems.js';

export interface OpenState {
  readonly text: string;
  readonly address: string;
  readonly into: 'new' | 'this';
  readonly status: 'idle' | 'reading' | 'opened' | 'failed';
  readonly message: string;
  readonly problems: readonly PlacedProblem[];
  readonly set: (change: Partial<Pick<OpenState, 'text' | 'address' | 'into'>>) => void;
  readonly paste: (pasted: { readonly html: string; readonly text: string }) => void;
  readonly readText: () => void;
  readonly readFile: (file: File) => void;
  readonly fetch: () => void;
  readonly blank: () => void;
  readonly template: () => void;
  readonly sample: () => void;
  readonly choose: (id: string) => void;
  readonly remove: () => void;
  readonly putAway: () => void;
}
