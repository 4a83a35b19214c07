/** Listens to a document, a window or a shadow root while an element is on the page. */
import type { ReactiveControllerHost } from 'lit';
import { isServer } from './page/is-server.js';

/** `target` is called when the host is connected, since its root does not exist before. */
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
