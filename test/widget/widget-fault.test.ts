import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { inOneStep } from '../../src/model/values/steps.js';
import type { OwnSource } from '../../src/widget/source/inline-data.js';
import type { SourcePart } from '../../src/widget/source/source-part.js';
import { WidgetElement } from '../../src/widget/widget-element.js';

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
});
