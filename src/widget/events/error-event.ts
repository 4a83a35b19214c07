import type { Problem } from '../../model/problem.js';
import { NativeEvent } from './native-event.js';

export interface ErrorDetail {
  /** Code of the problem that left nothing to show, such as `network` or `json-invalid`. */
  readonly reason: string;
  readonly problems: readonly Problem[];
}

/** `conf-error`: nothing could be shown of a source; fallback or earlier content stays. */
export class ConfErrorEvent extends NativeEvent {
  static readonly type = 'conf-error';
  constructor(readonly detail: ErrorDetail) {
    super(ConfErrorEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'conf-error': ConfErrorEvent;
  }
}
