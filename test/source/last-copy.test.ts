import { expect } from '@open-wc/testing';
import { keepLastCopy, readLastCopy } from '../../src/source/last-copy.js';

const prefix = 'conf-widgets:source:';
const url = 'https://organiser.example/conference.json';
const copies = (): readonly string[] =>
  Object.keys(localStorage).filter((key) => key.startsWith(prefix));
const characters = (): number =>
  copies().reduce((sum, key) => sum + key.length + (localStorage.getItem(key) ?? '').length, 0);

describe('the last good copy', () => {
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  it('comes back as it was kept', () => {
    const copy = { text: '{"a":\n"ə"}', url, fetched: 1_782_200_000_000 };
    keepLastCopy(url, copy);
    expect(readLastCopy(url)).to.deep.equal(copy);
    expect(readLastCopy(`${url}?other`)).to.equal(undefined);
  });

  for (const stored of ['', 'null', '{"text":1}', '12', '12 \nx', 'x https://a.example/\ny']) {
    it(`is none when somebody wrote ${JSON.stringify(stored)} there`, () => {
      localStorage.setItem(prefix + url, stored);
      expect(readLastCopy(url)).to.equal(undefined);
      keepLastCopy(url, { text: 'x', url, fetched: 1 });
      expect(readLastCopy(url)?.text).to.equal('x');
    });
  }

  it('are ten at most, and the oldest go', () => {
    for (let n = 1; n <= 14; n++) keepLastCopy(`${url}?${n}`, { text: 'x', url, fetched: n });
    expect(copies()).to.have.length(10);
    expect(readLastCopy(`${url}?4`)).to.equal(undefined);
    expect(readLastCopy(`${url}?5`)?.fetched).to.equal(5);
  });

  it('take two million bytes at most, and leave what is not theirs', () => {
    localStorage.setItem('theirs', 'x'.repeat(1000));
    for (let n = 1; n <= 8; n++) {
      keepLastCopy(`${url}?${n}`, { text: 'x'.repeat(300_000), url, fetched: n });
      expect(characters()).to.be.at.most(1_000_000);
    }
    expect(readLastCopy(`${url}?8`)?.fetched).to.equal(8);
    expect(localStorage.getItem('theirs')).to.have.length(1000);
  });

  it('too long for the room replaces none', () => {
    keepLastCopy(url, { text: 'x', url, fetched: 1 });
    keepLastCopy(url, { text: 'x'.repeat(1_000_001), url, fetched: 2 });
    expect(readLastCopy(url)?.fetched).to.equal(1);
  });

  it('is none where the page forbids storage', () => {
    const own = Object.getOwnPropertyDescriptor(window, 'localStorage');
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    try {
      keepLastCopy(url, { text: 'x', url, fetched: 1 });
      expect(readLastCopy(url)).to.equal(undefined);
    } finally {
      if (own) Object.defineProperty(window, 'localStorage', own);
    }
  });

  it('stays when the storage is full', () => {
    keepLastCopy(url, { text: 'old', url, fetched: 1 });
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      keepLastCopy(url, { text: 'new', url, fetched: 2 });
    } finally {
      Storage.prototype.setItem = setItem;
    }
    expect(readLastCopy(url)?.text).to.equal('old');
  });
});
