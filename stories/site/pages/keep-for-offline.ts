/**
 * Lets builder and desk work without a network after the first visit. The landing page does not
 * call it, so that its readers download nothing else.
 */
export function keepForOffline(): void {
  // Absent on addresses without https, where the page works as long as there is a network.
  if (!('serviceWorker' in navigator)) return;
  void navigator.serviceWorker.register('./service-worker.js').catch(() => undefined);
}
