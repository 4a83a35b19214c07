/** The reader's wish for less motion, as the system tells it; `undefined` where it tells nothing. */
export const reducedMotion = (): MediaQueryList | undefined =>
  globalThis.matchMedia?.('(prefers-reduced-motion: reduce)');
