/**
 * One clock for all widgets of a page: a single timer, set for the nearest moment at which any of
 * them has something new to show, and none when the last has left.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Browsers cut longer delays to 32 bits and fire at once. */
const LONGEST_DELAY = 2_147_483_647;
/** A timer may fire a little early; waking just after the moment shows the new state for sure. */
const SLACK = 20;

const clocks = new Set<ClockController>();
let timer: ReturnType<typeof setTimeout> | undefined;

function schedule(): void {
  clearTimeout(timer);
  timer = undefined;
  const next = Math.min(...[...clocks].map(({ nextChange }) => nextChange));
  if (!Number.isFinite(next)) return;
  timer = setTimeout(tick, Math.min(Math.max(next - Date.now(), 0) + SLACK, LONGEST_DELAY));
}

function tick(): void {
  const now = Date.now();
  for (const clock of clocks) if (clock.nextChange <= now) clock.wake();
  schedule();
}

/** A page that was hidden, frozen or asleep shows what is true now, at once. */
function catchUp(): void {
  if (document.visibilityState === 'visible') tick();
}

export class ClockController implements ReactiveController {
  /** When the host next has something new to show, in milliseconds since the epoch. */
  nextChange = Number.POSITIVE_INFINITY;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  now(): number {
    return Date.now();
  }

  /** Called while the host renders: wake it again at this moment. */
  wakeAt(epoch: number): void {
    this.nextChange = epoch;
    if (clocks.has(this)) schedule();
  }

  wake(): void {
    this.nextChange = Number.POSITIVE_INFINITY;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    if (clocks.size === 0) {
      document.addEventListener('visibilitychange', catchUp);
      window.addEventListener('pageshow', catchUp);
    }
    clocks.add(this);
    schedule();
  }

  hostDisconnected(): void {
    clocks.delete(this);
    schedule();
    if (clocks.size > 0) return;
    document.removeEventListener('visibilitychange', catchUp);
    window.removeEventListener('pageshow', catchUp);
  }
}
