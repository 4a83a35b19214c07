/**
 * WordPress frames what it embeds by discovery with a secret in the address, and sets the height
 * that a message with that secret names (wp-embed, since WordPress 4.4).
 */
(() => {
  const secret = /secret=([\w-]+)/.exec(location.hash)?.[1];
  if (secret === undefined || window.parent === window) return;
  new ResizeObserver(() => {
    const value = Math.ceil(document.body.getBoundingClientRect().height);
    window.parent.postMessage({ message: 'height', value, secret }, '*');
  }).observe(document.body);
})();
