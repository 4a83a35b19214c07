/** Whether the page's Content Security Policy refused a request, which the request itself hides. */

export interface RefusalWatch {
  /** Browsers tell it beside the failed request, so the answer may take a moment. */
  readonly isRefused: () => Promise<boolean>;
  readonly close: () => void;
}

/** How long after the failure a browser may still tell of the refusal. */
const PATIENCE = 50;

const originOf = (address: string): string => {
  try {
    return new URL(address).origin;
  } catch {
    return address;
  }
};

/** Listens from before the request on: a refusal is told once and never again. */
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
