import { waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';

/** Waits until a widget shows its data: words may come with a lazy chunk of their language. */
export async function rendered(element: LitElement): Promise<void> {
  await waitUntil(
    () => {
      const root = element.shadowRoot?.querySelector('.root');
      return root?.querySelector('[part]:not([part="notice"])');
    },
    `<${element.localName}> renders its data`,
    { timeout: 8000 },
  );
  await element.updateComplete;
}
