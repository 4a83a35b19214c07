/** Listening to a page, a window or a shadow root for as long as an element is on the page. */
import type { ReactiveControllerHost } from 'lit';
import { isServer } from './page/is-server.js';

/** `target` is asked when the host comes to a page: its own root is not there before. */
export function listen(
  host: ReactiveControllerHost,
  target: () => EventTarget,
  types: readonly string[],
  listener: (event: Event) => void,
): void {
  if (isServer) return;
  host.addController({
    hostConnected: () => types.forEach((type) => target().addEventListener(type, listener)),
    hostDisconnected: () => types.forEach((type) => target().removeEventListener(type, listener)),
  });
}

export const page = (): EventTarget => globalThis;

export function listenToPrinting(
  host: ReactiveControllerHost,
  tell: (isPrinting: boolean) => void,
): void {
  listen(host, page, ['beforeprint', 'afterprint'], ({ type }) => tell(type === 'beforeprint'));
}
