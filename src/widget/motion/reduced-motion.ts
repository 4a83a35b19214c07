/** The reader's wish for less motion, as the system tells it. */
export const reducedMotion = (): MediaQueryList => matchMedia('(prefers-reduced-motion: reduce)');
