/**
 * One clock for all widgets of a page: a single timer, set for the nearest moment at which any of
 * them has something new to show, and none when the last has left. No timer is trusted for long: a
 * device sleeps, its clock is set, its owner crosses a border. While the page is seen the clock
 * looks around every few seconds, and at once when somebody comes back.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Browsers cut longer delays to 32 bits and fire at once. */
const LONGEST_DELAY = 2_147_483_647;
/** A timer may fire a little early; waking just after the moment shows the new state for sure. */
const SLACK = 20;
/** Milliseconds between two looks at the clock and the zone. */
const LOOK = 15_000;
/** Milliseconds by which a clock may be corrected without anybody noticing. */
const CORRECTION = 1000;

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

let looking: ReturnType<typeof setInterval> | undefined;
/** What the clock and the zone were at the last look. */
let seen = { time: 0, zone: '' };

/** What was computed before the clock was set back, or in another zone, is true no more. */
function look(): void {
  const before = seen;
  seen = { time: Date.now(), zone: readViewerZone('') };
  const isNew = seen.time < before.time - CORRECTION || seen.zone !== before.zone;
  if (isNew) for (const clock of clocks) clock.wake();
  tick();
}

/** A page that was hidden, frozen or asleep shows what is true now, at once. */
function catchUp(): void {
  clearInterval(looking);
  looking = undefined;
  if (document.visibilityState !== 'visible') return;
  look();
  looking = setInterval(look, LOOK);
}

let ends: AbortController | undefined;

function start(): void {
  ends = new AbortController();
  const { signal } = ends;
  document.addEventListener('visibilitychange', catchUp, { signal });
  for (const name of ['focus', 'pageshow', 'online']) {
    window.addEventListener(name, catchUp, { signal });
  }
  seen = { time: Date.now(), zone: readViewerZone('') };
  catchUp();
}

function stop(): void {
  ends?.abort();
  clearInterval(looking);
  looking = undefined;
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
    if (clocks.size === 0) start();
    clocks.add(this);
    schedule();
  }

  hostDisconnected(): void {
    clocks.delete(this);
    schedule();
    if (clocks.size === 0) stop();
  }
}

/** The visitor's own time zone, as the browser knows it; the venue's stands in where it does not. */
export function readViewerZone(fallback: string): string {
  try {
    return new Intl.DateTimeFormat().resolvedOptions().timeZone || fallback;
  } catch {
    return fallback;
  }
}
