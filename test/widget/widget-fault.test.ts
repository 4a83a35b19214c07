import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { LitElement } from 'lit';
import { WidgetController, type WidgetHost } from '../../src/widget/widget-controller.js';
import { widgetProperties } from '../../src/widget/widget-properties.js';

class FaultyElement extends LitElement implements WidgetHost {
  static override readonly properties = { ...widgetProperties, event: { attribute: false } };
  declare event: unknown;
  declare conference: unknown;
  declare conferenceJson: string | null | undefined;
  declare src: string | null | undefined;
  declare refresh: string | null | undefined;
  declare sourceTimeZone: string | null | undefined;
  declare theme: string | null | undefined;
  declare withDiagnostics: boolean;

  readonly #widget = new WidgetController<FaultyElement, string>(this, {
    kind: 'event',
    own: () => ({ value: this.event, json: undefined }),
    load: () =>
      Promise.resolve({
        styles: [],
        reader: {
          count: () => 1,
          read: ({ value }) => ({
            part: 'x',
            value,
            context: { language: 'en', timeZone: 'UTC' },
            problems: [],
          }),
        },
        createView: () => ({
          update: () => undefined,
          template: () => {
            throw new Error('a fault of ours');
          },
        }),
      }),
  });

  protected override willUpdate(): void {
    this.#widget.willUpdate();
  }

  protected override render(): unknown {
    return this.#widget.render();
  }

  protected override updated(): void {
    this.#widget.updated();
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
