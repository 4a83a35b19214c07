/** What runs in the page that is looked at; nothing here may name anything outside itself. */

/** Runs in the page before anything else: the sum of layout shifts that nobody asked for. */
export function watchShifts() {
  window.lookShift = 0;
  new PerformanceObserver((entries) => {
    for (const { value, hadRecentInput } of entries.getEntries()) {
      if (!hadRecentInput) window.lookShift += value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Runs in the page: every widget has put something into its shadow tree. */
export function areShown() {
  const widgets = [...document.querySelectorAll('*')].filter(({ localName }) =>
    localName.startsWith('conf-'),
  );
  return widgets.every(({ shadowRoot }) => shadowRoot?.querySelector('[part]'));
}

/** Runs in the page: sizes of the widgets, and how far the page is wider than its window. */
export function measure() {
  const widgets = [...document.querySelectorAll('*')].filter(
    ({ localName, dataset }) => localName.startsWith('conf-') || dataset.confWidget,
  );
  return {
    shift: Math.round(window.lookShift * 1000) / 1000,
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    heights: widgets.map((widget) => {
      const { width, height } = widget.getBoundingClientRect();
      const inner = widget.shadowRoot?.firstElementChild?.getBoundingClientRect().height ?? 0;
      return `${widget.localName} ${Math.round(width)}×${Math.round(height)} (${Math.round(inner)})`;
    }),
  };
}
