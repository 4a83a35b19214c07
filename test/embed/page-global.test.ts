import { expect } from '@open-wc/testing';
import '../../src/cdn.js';
import { claimPage } from '../../src/embed/page-global.js';
import { drawn, escaped, event, leavePages, page, settled, widgetsIn } from './embed-fixture.js';

const placeholder = `<div data-conf-widget="event-card" data-event="${escaped(event)}"></div>`;

describe('confWidgets', () => {
  afterEach(leavePages);

  it('is the page’s only new name', () => {
    expect(window.confWidgets?.version).to.be.a('string');
    expect(Object.keys(window.confWidgets ?? {}).sort()).to.deep.equal(['upgrade', 'version']);
  });

  it('upgrades below a node, again and again', async () => {
    const box = page(placeholder);
    for (let round = 0; round < 3; round++) window.confWidgets?.upgrade(box);
    for (let round = 0; round < 3; round++) {
      window.confWidgets?.upgrade(box.firstElementChild ?? box);
    }
    await drawn(box);
    expect(widgetsIn(box)).to.have.length(1);
  });

  it('takes what was not found for nothing', () => {
    expect(() => window.confWidgets?.upgrade(document.querySelector('#nowhere'))).not.to.throw();
  });

  it('reaches into a shadow root when told to', async () => {
    const box = page('<div></div>');
    const root = box.firstElementChild?.attachShadow({ mode: 'open' });
    if (!root) throw new Error('no shadow root');
    root.innerHTML = placeholder;
    window.confWidgets?.upgrade(root);
    await drawn(root);
  });

  it('is claimed by one copy', () => {
    expect(claimPage()).to.equal(false);
  });

  it('is claimed although <form id="confWidgets"> answers to the name', () => {
    const mine = window.confWidgets;
    Reflect.deleteProperty(window, 'confWidgets');
    page('<form id="confWidgets"><input name="version"><input name="upgrade"></form>');
    const answered = claimPage();
    const { confWidgets } = window;
    Object.defineProperty(window, 'confWidgets', { value: mine, configurable: true });
    expect(answered).to.equal(true);
    expect(typeof confWidgets?.upgrade).to.equal('function');
  });

  it('asks the document once for ten thousand unrelated mutations', async () => {
    const box = page('');
    await settled();
    const { querySelectorAll } = Document.prototype;
    let queries = 0;
    Document.prototype.querySelectorAll = function count(this: Document, selector: string) {
      if (selector.includes('data-conf-widget')) queries += 1;
      return querySelectorAll.call(this, selector);
    };
    for (let index = 0; index < 10_000; index++) {
      box.append(document.createElement('i'));
      if (index % 2) box.firstChild?.remove();
    }
    await settled();
    Document.prototype.querySelectorAll = querySelectorAll;
    expect(queries).to.equal(1);
  });
});
