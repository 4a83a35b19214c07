/**
 * One pause for all moving widgets of a page, remembered for the next visit, since people who stop
 * one want the others to stand still too. Widgets may come from several bundles, each with its own
 * copy of this module, so that an event on the document carries the change.
 */
import { NativeEvent } from '../events/native-event.js';
import { readStored, writeStored } from '../page/page-storage.js';

/** The name under which the pause is stored. */
export const pauseName = 'paused';

class PagePauseEvent extends NativeEvent {
  static readonly type = 'conf-widgets:pause';
  constructor(readonly paused: boolean) {
    super(PagePauseEvent.type);
  }
}

export function isPagePaused(): boolean {
  return readStored(pauseName) === 'true';
}

export function pausePage(paused: boolean): void {
  writeStored(pauseName, String(paused));
  document.dispatchEvent(new PagePauseEvent(paused));
}

/**
 * Calls back when any widget of the page is paused or played. Returns a function that ends this.
 */
export function observePagePause(onChange: (paused: boolean) => void): () => void {
  const listener = (event: Event): void => {
    const { paused } = event as PagePauseEvent;
    onChange(paused);
  };
  document.addEventListener(PagePauseEvent.type, listener);
  return () => document.removeEventListener(PagePauseEvent.type, listener);
}
