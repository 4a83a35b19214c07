/** The session in full, in place. Loaded when a person first opens one. */
import type { SessionDetailRequest } from './agenda-ports.js';

export function openSessionDetail({ url }: SessionDetailRequest): void {
  if (url !== undefined) window.open(url, '_self');
}
