import { NativeEvent } from './native-event.js';

/** The filters that a person has set on an agenda; empty lists and `''` leave nothing out. */
export interface FilterDetail {
  readonly filters: {
    readonly search: string;
    /** `YYYY-MM-DD`. */
    readonly day: string;
    readonly rooms: readonly string[];
    readonly tracks: readonly string[];
    readonly kinds: readonly string[];
    /** Primary tags (BCP 47) of languages that are spoken. */
    readonly languages: readonly string[];
    /** Primary tags of languages that a person can follow in, spoken or interpreted. */
    readonly follow: readonly string[];
    readonly openToPress: boolean;
    readonly favorites: boolean;
  };
  /** The number of sessions that the filters leave. */
  readonly count: number;
}

/** The value of the agenda's property `filters`. */
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
