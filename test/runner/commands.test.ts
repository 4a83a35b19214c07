/** The commands that tests rely on do the same in every engine. */
import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';

describe('results of tests', () => {
  it('can be sent whatever a comparison has found', () => {
    const found = document.createElement('i');
    const result = { actual: found, expected: [found, () => 1], again: { found } };
    const sent = structuredClone({ type: 'wtr-session-finished', result });
    expect(sent.result.actual).to.equal('<i></i>');
    expect(() => structuredClone({ found })).to.throw('clone');
  });
});

describe('test commands', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('set the viewport', async () => {
    await setViewport({ width: 640, height: 480 });
    expect([innerWidth, innerHeight]).to.deep.equal([640, 480]);
  });

  it('press keys, also together, and type', async () => {
    const field = document.createElement('input');
    const button = document.createElement('button');
    const pressed: string[] = [];
    button.addEventListener('click', () => pressed.push('click'));
    document.body.append(button, field);
    try {
      field.focus();
      await sendKeys({ type: 'abc' });
      expect(field.value).to.equal('abc');
      await sendKeys({ press: 'Shift+Tab' });
      expect(document.activeElement).to.equal(button);
      await sendKeys({ press: 'Space' });
      await sendKeys({ press: 'Enter' });
      expect(pressed).to.deep.equal(['click', 'click']);
    } finally {
      button.remove();
      field.remove();
    }
  });

  it('click where they are told', async () => {
    const button = document.createElement('button');
    button.textContent = 'A button';
    document.body.append(button);
    let clicks = 0;
    button.addEventListener('click', () => (clicks += 1));
    try {
      const { left, top, width, height } = button.getBoundingClientRect();
      const position: [number, number] = [
        Math.round(left + width / 2),
        Math.round(top + height / 2),
      ];
      await sendMouse({ type: 'click', position });
      expect(clicks).to.equal(1);
    } finally {
      await resetMouse();
      button.remove();
    }
  });
});
