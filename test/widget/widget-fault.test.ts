import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { inOneStep } from '../../src/model/values/steps.js';
import type { OwnSource } from '../../src/widget/source/inline-data.js';
import type { SourcePart } from '../../src/widget/source/source-part.js';
import { WidgetElement } from '../../src/widget/widget-element.js';
import '../../src/widgets/event-card/define.js';
import type { EventCardElement } from '../../src/widgets/event-card/index.js';

class FaultyElement extends WidgetElement<string> {
  static override readonly properties = { event: { attribute: false } };
  declare event: unknown;

  protected override readonly sourcePart: SourcePart<string> = {
    kind: 'event',
    parse: () => inOneStep('x'),
    count: () => 1,
  };

  protected override ownSource(): OwnSource {
    return { value: this.event, json: undefined };
  }

  protected override updateModel(): void {
    // Nothing to do for a template that always fails.
  }

  protected override template(): TemplateResult | undefined {
    throw new Error('a fault of ours');
  }
}
customElements.define('test-faulty-widget', FaultyElement);

describe('a fault of the widget itself', () => {
  it('leaves the page’s own content visible, tells the page, and throws nothing', async () => {
    const box = await fixture<HTMLDivElement>(html`<div></div>`);
    const element = new FaultyElement();
    element.innerHTML = '<a href="#event">The event</a>';
    element.event = {};
    const failed = oneEvent(element, 'conf-error');
    box.append(element);
    const { detail } = (await failed) as unknown as {
      detail: { reason: string; problems: readonly { message: string }[] };
    };
    expect(detail.reason).to.equal('widget-fault');
    expect(detail.problems[0]?.message).to.contain('a fault of ours');
    expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
  });

  it('of the page, which takes away what a widget is drawn with, leaves its content too', async () => {
    const box = await fixture<HTMLDivElement>(html`<div></div>`);
    const { Intl: taken } = globalThis;
    const faults: unknown[] = [];
    const note = (event: Event): void => void faults.push(event);
    addEventListener('unhandledrejection', note);
    Reflect.deleteProperty(globalThis, 'Intl');
    try {
      box.innerHTML = '<conf-event-card><a href="#event">The event</a></conf-event-card>';
      const [element] = box.children as unknown as [EventCardElement];
      element.event = { name: 'Summit', start: '2026-12-01' };
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(element.state).to.equal('failed');
      expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
      expect(element.querySelector('a')?.getClientRects()).to.have.length(1);
    } finally {
      Object.defineProperty(globalThis, 'Intl', {
        value: taken,
        configurable: true,
        writable: true,
      });
      removeEventListener('unhandledrejection', note);
    }
    expect(faults).to.deep.equal([]);
  });
});
