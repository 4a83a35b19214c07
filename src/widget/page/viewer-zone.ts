/** The visitor's own time zone, as the browser knows it; the venue's stands in where it does not. */
export function readViewerZone(fallback: string): string {
  try {
    return new Intl.DateTimeFormat().resolvedOptions().timeZone || fallback;
  } catch {
    return fallback;
  }
}
