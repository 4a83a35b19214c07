import type { Problem } from '../../model/problem.js';
import { NativeEvent } from './native-event.js';

export type SourceKind = 'event' | 'agenda' | 'partners' | 'news';

export interface LoadDetail {
  readonly kind: SourceKind;
  /** Entries shown: 1 for an event, else sessions, partners or news items. */
  readonly count: number;
  readonly problems: readonly Problem[];
  readonly from: 'inline' | 'network' | 'cache';
}

/** `conf-load`: data from an attribute, a child script or a URL is shown. */
export class ConfLoadEvent extends NativeEvent {
  static readonly type = 'conf-load';
  constructor(readonly detail: LoadDetail) {
    super(ConfLoadEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'conf-load': ConfLoadEvent;
  }
}
