/** Stands first in every page: writes down what goes wrong, and answers the checks. */
(() => {
  const errors = [];
  const refused = [];
  const warnings = [];
  const messages = [];
  addEventListener('error', (event) => {
    if (event.message) errors.push(event.message);
  });
  addEventListener('unhandledrejection', ({ reason }) => errors.push(`rejected: ${reason}`));
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    // The browser's own wish, not the page's and not ours.
    if (!blockedURI.endsWith('/favicon.ico')) refused.push(`${effectiveDirective} ${blockedURI}`);
  });
  addEventListener('message', ({ data }) => messages.push(data));
  const { warn } = console;
  console.warn = (...words) => {
    warnings.push(words.join(' '));
    warn.apply(console, words);
  };

  /** All elements, through open shadow roots. */
  const elementsIn = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? elementsIn(element.shadowRoot) : []),
    ]);
  const widgets = () =>
    elementsIn(document).filter(({ localName }) => localName.startsWith('conf-'));
  const entries = '[part~="card"], [part~="session"], [part~="partner"], [part~="item"]';
  const isDrawn = (widget) => Boolean(widget.shadowRoot?.querySelector(entries));
  const isShown = (element) => element.getClientRects().length > 0;
  const fallbacks = () => [...document.querySelectorAll('.fallback')];

  const isQuiet = () => {
    if (errors.length > 0) return `errors: ${errors.join('; ')}`;
    const own = warnings.filter((words) => words.includes('conference-widgets'));
    return own.length > 0 ? `warnings: ${own.join('; ')}` : '';
  };

  const isPageWhole = () => {
    const after = document.getElementById('after');
    if (after && !isShown(after)) return '#after is not visible';
    return after && after.textContent.trim() !== 'After' ? 'the text of #after changed' : '';
  };

  const areDrawn = (count = 1) => {
    const found = widgets();
    if (found.length !== count) return `${found.length} widgets instead of ${count}`;
    if (!found.every(isDrawn)) return 'not drawn';
    if (!found.every(isShown)) return 'drawn, but without a box';
    return fallbacks().some(isShown) ? 'the fallback is still visible' : '';
  };

  const isLink = () => {
    const shown = fallbacks().filter(isShown);
    if (shown.length === 0) return 'no fallback link is visible';
    return widgets().some(isDrawn) ? 'a widget is drawn' : '';
  };

  const isUnrefused = () => (refused.length > 0 ? `refused: ${refused.join('; ')}` : '');

  const first = (...reasons) => {
    for (const reason of reasons) {
      const words = typeof reason === 'function' ? reason() : reason;
      if (words) return words;
    }
    return '';
  };

  /** The widget's boxes and the styles that a page could have changed. */
  const properties = [
    'color',
    'fontSize',
    'fontStyle',
    'fontWeight',
    'letterSpacing',
    'lineHeight',
    'listStyleType',
    'textAlign',
    'textIndent',
    'textTransform',
    'textShadow',
    'wordSpacing',
    'whiteSpace',
    'wordBreak',
    'visibility',
    'cursor',
    'pointerEvents',
    'hyphens',
    'writingMode',
    'display',
    'paddingTop',
    'paddingLeft',
    'marginTop',
    'marginLeft',
    'borderTopWidth',
    'boxSizing',
    'opacity',
  ];
  const picture = () => {
    const [widget] = widgets();
    if (!widget?.shadowRoot) return [];
    return elementsIn(widget.shadowRoot)
      .filter((element) => element.localName !== 'slot' && isShown(element))
      .map((element) => {
        const style = getComputedStyle(element);
        const { width, height } = element.getBoundingClientRect();
        const styles = properties.map((name) => `${name}:${style[name]}`).join(' ');
        return `${element.localName}.${element.className} ${Math.round(width)}×${Math.round(height)} ${styles}`;
      });
  };

  window.probe = {
    errors,
    refused,
    warnings,
    messages,
    widgets,
    isDrawn,
    isShown,
    isQuiet,
    isPageWhole,
    areDrawn,
    isLink,
    isUnrefused,
    first,
    picture,
    elementsIn,
    /** Elements inside the widget with this id. */
    inside: (id, selector) => [
      ...(document.getElementById(id)?.shadowRoot?.querySelectorAll(selector) ?? []),
    ],
    isCard: (count = 1) => first(areDrawn(count), isPageWhole(), isQuiet(), isUnrefused()),
  };
})();
