/**
 * Builder and desk work without a network after the first visit. Only they ask for it: whoever reads
 * the landing page once downloads nothing beyond it.
 */
export function keepForOffline(): void {
  // Absent on addresses without https, where the page works as long as there is a network.
  if (!('serviceWorker' in navigator)) return;
  void navigator.serviceWorker.register('./service-worker.js').catch(() => undefined);
}
