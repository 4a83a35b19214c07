/** Lets @web/test-runner drive WebKitGTK, one page at a time. */
import { WebKitDriver } from './webkit-driver.mjs';

export class WebKitLauncher {
  name = 'WebKit';
  type = 'webdriver';
  concurrency = 1;
  #installed;
  #driver;
  #starting;
  #urls = new Map();
  #config;

  constructor(installed) {
    this.#installed = installed;
  }

  initialize(config) {
    this.#config = config;
  }

  async #start() {
    this.#driver = new WebKitDriver(this.#installed);
    await this.#driver.start();
  }

  /** The browser itself, for commands. */
  get driver() {
    return this.#driver;
  }

  async startSession(id, url) {
    this.#starting ??= this.#start();
    await this.#starting;
    this.#urls.set(id, url);
    await this.#driver.open(url);
  }

  isActive(id) {
    return this.#urls.has(id);
  }

  getBrowserUrl(id) {
    return this.#urls.get(id);
  }

  startDebugSession() {
    throw new Error('WebKitGTK is tested without a window; debug in Chromium or Firefox.');
  }

  async stopSession(id) {
    const testCoverage = this.#config?.coverage
      ? await this.#driver.evaluate('return window.__coverage__')
      : undefined;
    await this.#driver.open('about:blank');
    this.#urls.delete(id);
    return { testCoverage: testCoverage ?? undefined };
  }

  async stop() {
    await this.#driver?.stop();
  }
}

async function sendKeys(driver, { press, type, down, up }) {
  if (down) await driver.keyDown(down);
  else if (up) await driver.keyUp(up);
  else if (type) await driver.press([...type]);
  // `Shift+Tab`, as the other launchers read it: all but the last are held.
  else if (press) await pressTogether(driver, press);
}

async function pressTogether(driver, combination) {
  const held = combination.length > 1 ? combination.split('+') : [combination];
  const last = held.pop();
  for (const name of held) await driver.keyDown(name);
  await driver.press([last]);
  for (const name of held.reverse()) await driver.keyUp(name);
}

async function sendMouse(driver, { type, position, button }) {
  if (position) await driver.moveMouse(...position);
  if (type === 'click' || type === 'down') await driver.mouseDown(button);
  if (type === 'click' || type === 'up') await driver.mouseUp(button);
}

const commands = {
  'set-viewport': (driver, size) => driver.setViewport(size),
  'send-keys': sendKeys,
  'send-mouse': sendMouse,
  'reset-mouse': (driver) => driver.resetMouse(),
};

/** These have to come before the stock commands, which throw for browsers of type `webdriver`. */
export function webkitCommands() {
  return {
    name: 'webkit-commands',
    async executeCommand({ command, payload, session }) {
      const { browser } = session;
      const execute = commands[command];
      if (!(browser instanceof WebKitLauncher) || !execute) return undefined;
      await execute(browser.driver, payload);
      return true;
    },
  };
}
