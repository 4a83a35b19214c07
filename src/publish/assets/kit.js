/** Copies snippets, and fills in the address of this folder where nobody has named it. */
(() => {
  const { base, copied } = document.documentElement.dataset;
  if (base !== undefined) {
    const own = new URL('.', document.baseURI).href;
    for (const code of document.querySelectorAll('code')) {
      code.textContent = code.textContent
        .replaceAll(base, own)
        .replaceAll(encodeURIComponent(base), encodeURIComponent(own));
    }
    for (const link of document.querySelectorAll('a[href^="webcal:"]')) {
      link.href = link.href.replace(
        base.replace(/^https?:/, 'webcal:'),
        own.replace(/^https?:/, 'webcal:'),
      );
    }
  }
  const status = document.querySelector('[role="status"]');
  for (const button of document.querySelectorAll('button[data-copies]')) {
    button.hidden = false;
    button.addEventListener('click', async () => {
      const code = document.getElementById(button.dataset.copies);
      try {
        await navigator.clipboard.writeText(code.textContent);
        status.textContent = copied;
      } catch {
        // Where the page may not use the clipboard, the text is selected, so that the person can
        // copy it.
        getSelection().selectAllChildren(code);
      }
    });
  }
})();
