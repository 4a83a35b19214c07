import { NativeEvent } from './native-event.js';

/** What a person has narrowed an agenda down to; empty lists and `''` mean everything. */
export interface FilterDetail {
  readonly filters: {
    readonly search: string;
    /** `YYYY-MM-DD`. */
    readonly day: string;
    readonly rooms: readonly string[];
    readonly tracks: readonly string[];
    readonly kinds: readonly string[];
    /** Languages spoken, and languages spoken or interpreted into, as BCP 47 primary tags. */
    readonly languages: readonly string[];
    readonly follow: readonly string[];
    readonly openToPress: boolean;
    readonly favorites: boolean;
  };
  /** Sessions that are left. */
  readonly count: number;
}

/** What an agenda is narrowed down to, as its `filters` takes and gives it. */
export type AgendaFilters = FilterDetail['filters'];

/** `conf-filter`: a person searched or filtered. */
export class ConfFilterEvent extends NativeEvent {
  static readonly type = 'conf-filter';
  constructor(readonly detail: FilterDetail) {
    super(ConfFilterEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'conf-filter': ConfFilterEvent;
  }
}
