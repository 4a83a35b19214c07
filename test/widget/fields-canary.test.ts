/**
 * A class field that hides a reactive property's accessor is the quiet failure of tool chains that
 * disagree on `useDefineForClassFields`. This fails when the test runner's compiler does.
 */
import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';

class FieldsCanary extends LitElement {
  static override readonly properties = { declared: {}, assigned: {} };
  declare declared: string | undefined;
  assigned = 'first';

  renders = 0;

  protected override render(): unknown {
    this.renders += 1;
    return `${this.declared ?? ''} ${this.assigned}`;
  }
}
customElements.define('fields-canary', FieldsCanary);

describe('class fields', () => {
  it('do not hide reactive properties', async () => {
    const canary = document.createElement('fields-canary') as FieldsCanary;
    document.body.append(canary);
    await canary.updateComplete;
    expect(Object.hasOwn(canary, 'declared')).to.equal(false);
    expect(Object.hasOwn(canary, 'assigned')).to.equal(false);
    canary.assigned = 'second';
    canary.declared = 'declared';
    await canary.updateComplete;
    expect(canary.renders).to.equal(2);
    expect(canary.shadowRoot?.textContent).to.contain('declared second');
    canary.remove();
  });
});
