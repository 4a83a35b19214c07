/** What a click in an agenda asks for. */

export interface AgendaAction {
  readonly kind: 'open' | 'favorite' | 'room' | 'track' | 'speaker';
  readonly id: string;
}

/** With a modifier a link is to open elsewhere: the browser's business. */
const isPlain = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;

export function readAction(event: MouseEvent): AgendaAction | undefined {
  if (!(event.target instanceof Element)) return undefined;
  const target = event.target.closest<HTMLElement>('a, button');
  if (!target) return undefined;
  const { room, track, speaker } = target.dataset;
  if (room !== undefined) return { kind: 'room', id: room };
  if (track !== undefined) return { kind: 'track', id: track };
  if (speaker !== undefined) return { kind: 'speaker', id: speaker };
  const id = target.closest<HTMLElement>('.session')?.dataset['id'];
  if (id === undefined) return undefined;
  if (target.classList.contains('favorite')) return { kind: 'favorite', id };
  const isOpening = target.classList.contains('open') && isPlain(event);
  return isOpening ? { kind: 'open', id } : undefined;
}
