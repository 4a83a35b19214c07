import { NativeEvent } from './native-event.js';

export interface FavoriteDetail {
  readonly id: string;
  readonly favorite: boolean;
  /** All of them, this change included. */
  readonly favorites: readonly string[];
}

/** `conf-favorite`: a person marks or unmarks a session. */
export class ConfFavoriteEvent extends NativeEvent {
  static readonly type = 'conf-favorite';
  constructor(readonly detail: FavoriteDetail) {
    super(ConfFavoriteEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'conf-favorite': ConfFavoriteEvent;
  }
}
