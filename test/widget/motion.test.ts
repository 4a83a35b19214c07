import { expect } from '@open-wc/testing';
import { isPagePaused, observePagePause, pausePage } from '../../src/widget/motion/page-pause.js';
import { readStored, writeStored } from '../../src/widget/page/page-storage.js';

const key = 'conf-widgets:paused';

/** A page that forbids storage throws at the mere reading of the property. */
function withoutStorage(run: () => void): void {
  const original = Object.getOwnPropertyDescriptor(window, 'localStorage');
  Object.defineProperty(window, 'localStorage', {
    configurable: true,
    get() {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  });
  try {
    run();
  } finally {
    if (original) Object.defineProperty(window, 'localStorage', original);
    else Reflect.deleteProperty(window, 'localStorage');
  }
}

describe('the pause of a page', () => {
  beforeEach(() => localStorage.removeItem(key));
  afterEach(() => {
    pausePage(false);
    localStorage.removeItem(key);
  });

  it('is off at first, and remembered', () => {
    expect(isPagePaused()).to.equal(false);
    pausePage(true);
    expect(isPagePaused()).to.equal(true);
    expect(localStorage.getItem(key)).to.equal('true');
  });

  it('is told to every widget, of other bundles too, until it leaves', () => {
    const heard: boolean[] = [];
    const stop = observePagePause((paused) => heard.push(paused));
    pausePage(true);
    pausePage(false);
    stop();
    pausePage(true);
    expect(heard).to.deep.equal([true, false]);
  });

  it('holds in memory where storage throws', () => {
    withoutStorage(() => {
      pausePage(true);
      expect(isPagePaused()).to.equal(true);
      pausePage(false);
      expect(isPagePaused()).to.equal(false);
    });
  });

  it('keeps to its own names in storage', () => {
    writeStored('test', 'x');
    expect(localStorage.getItem('conf-widgets:test')).to.equal('x');
    expect(readStored('test')).to.equal('x');
    localStorage.removeItem('conf-widgets:test');
    expect(readStored('test')).to.equal(undefined);
  });
});
