import { NativeEvent } from './native-event.js';

export interface SelectDetail {
  readonly id: string;
  readonly url: string | undefined;
}

/** `conf-select`: a person opens an entry. Cancel it to keep them where they are. */
export class ConfSelectEvent extends NativeEvent {
  static readonly type = 'conf-select';
  constructor(readonly detail: SelectDetail) {
    super(ConfSelectEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'conf-select': ConfSelectEvent;
  }
}
