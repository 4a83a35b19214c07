/**
 * Finds out whether the page's Content Security Policy refused a request, which the failed request
 * does not say.
 */

export interface RefusalWatch {
  /**
   * The browser reports it by an event beside the failed request, so that the answer may take a
   * moment.
   */
  readonly isRefused: () => Promise<boolean>;
  readonly close: () => void;
}

/** Milliseconds after the failure in which the event may still come. */
const PATIENCE = 50;

const originOf = (address: string): string => {
  try {
    return new URL(address).origin;
  } catch {
    return address;
  }
};

/** Starts to listen; call it before the request, since the event comes only once. */
export function watchRefusals(url: string): RefusalWatch {
  const origin = originOf(url);
  let isTold = false;
  let tell: (() => void) | undefined;
  const listen = (event: SecurityPolicyViolationEvent): void => {
    const { disposition, effectiveDirective: directive, blockedURI } = event;
    if (disposition !== 'enforce' || directive !== 'connect-src') return;
    if (originOf(blockedURI) !== origin) return;
    isTold = true;
    tell?.();
  };
  document.addEventListener('securitypolicyviolation', listen);
  return {
    isRefused: () =>
      new Promise((resolve) => {
        const answer = (): void => resolve(isTold);
        tell = answer;
        if (isTold) answer();
        else setTimeout(answer, PATIENCE);
      }),
    close: () => document.removeEventListener('securitypolicyviolation', listen),
  };
}
