/**
 * One clock for all widgets of a page. It has a single timer, which is set for the nearest moment
 * at which any widget has something new to show; after the last widget it has none. No timer is
 * trusted for long, since devices sleep, clocks are set and time zones change: while the page is
 * seen, clock and zone are looked at every few seconds, and at once when somebody comes back.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Browsers cut longer delays off to 32 bits, so that the timer would fire at once. */
const LONGEST_DELAY = 2_147_483_647;
/** Milliseconds to wake after the moment, since a timer may fire a little early. */
const SLACK = 20;
/** Milliseconds between two looks at the clock and the zone. */
const LOOK = 15_000;
/** Milliseconds. Smaller corrections of the device's clock are ignored. */
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
/** Time and zone when they were last looked at. */
let seen = { time: 0, zone: '' };

/**
 * Wakes every host when the clock was set back or the zone changed, since the shown times are wrong
 * then.
 */
function look(): void {
  const before = seen;
  seen = { time: Date.now(), zone: readViewerZone('') };
  const isNew = seen.time < before.time - CORRECTION || seen.zone !== before.zone;
  if (isNew) for (const clock of clocks) clock.wake();
  tick();
}

/** Updates all hosts at once after the page was hidden, frozen or asleep. */
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

/** The visitor's time zone; `fallback` where the browser does not know it. */
export function readViewerZone(fallback: string): string {
  try {
    return new Intl.DateTimeFormat().resolvedOptions().timeZone || fallback;
  } catch {
    return fallback;
  }
}
