/** A W3C WebDriver session with WebKitGTK's MiniBrowser, on a virtual screen where there is none. */
import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { findFreePort } from '../free-port.mjs';

const keyCodes = {
  Enter: '\uE006',
  Tab: '\uE004',
  Escape: '\uE00C',
  Space: ' ',
  Backspace: '\uE003',
  Delete: '\uE017',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
};

const mouseButtons = { left: 0, middle: 1, right: 2 };

const key = (name) => keyCodes[name] ?? name;

/** Ends a process, by force where it does not end by itself. */
function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return undefined;
  return new Promise((resolve) => {
    const force = setTimeout(() => child.kill('SIGKILL'), 3000);
    child.once('exit', () => {
      clearTimeout(force);
      resolve();
    });
    child.kill();
  });
}

/** Starts a virtual screen; resolves with its `DISPLAY`. */
function startScreen(xvfb) {
  const child = spawn(
    xvfb,
    ['-displayfd', '3', '-screen', '0', '2200x1400x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const display = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    child.stdio[3].once('data', (number) => resolve(`:${String(number).trim()}`));
  });
  return { child, display };
}

export class WebKitDriver {
  #children = [];
  #base = '';
  #session = '';
  #installed;
  version = '';

  /** `installed` is `{driver, binary, xvfb?}` of find-installed.mjs. */
  constructor(installed) {
    this.#installed = installed;
  }

  async #ask(method, path, body) {
    const response = await fetch(this.#base + path, {
      method,
      headers: { 'content-type': 'application/json' },
      body: method === 'POST' ? JSON.stringify(body ?? {}) : undefined,
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${value?.error} ${value?.message}`);
    return value;
  }

  #askSession(method, path, body) {
    return this.#ask(method, this.#session + path, body);
  }

  async start() {
    const env = { ...process.env, NO_AT_BRIDGE: '1', GTK_A11Y: 'none', LIBGL_ALWAYS_SOFTWARE: '1' };
    if (!env.DISPLAY) {
      const { child, display } = startScreen(this.#installed.xvfb);
      this.#children.push(child);
      env.DISPLAY = await display;
    }
    await this.#startDriver(env);
    const { sessionId, capabilities } = await this.#ask('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          'webkitgtk:browserOptions': { binary: this.#installed.binary, args: ['--automation'] },
        },
      },
    });
    this.#session = `/session/${sessionId}`;
    this.version = capabilities.browserVersion ?? '';
    await this.#askSession('POST', '/timeouts', { script: 30_000, pageLoad: 60_000 });
  }

  async #startDriver(env) {
    const port = await findFreePort();
    this.#base = `http://127.0.0.1:${port}`;
    this.#children.push(
      spawn(this.#installed.driver, ['--host=127.0.0.1', `--port=${port}`], {
        env,
        stdio: 'ignore',
      }),
    );
    for (let attempt = 0; ; attempt++) {
      try {
        await this.#ask('GET', '/status');
        return;
      } catch (error) {
        if (attempt > 100) throw error;
        await wait(50);
      }
    }
  }

  async stop() {
    try {
      if (this.#session) await this.#askSession('DELETE', '');
    } catch {
      // The browser has ended already.
    }
    for (const child of this.#children.reverse()) await end(child);
  }

  open(url) {
    return this.#askSession('POST', '/url', { url });
  }

  evaluate(script) {
    return this.#askSession('POST', '/execute/sync', { script, args: [] });
  }

  async takeScreenshot() {
    return Buffer.from(await this.#askSession('GET', '/screenshot'), 'base64');
  }

  /**
   * The window has decorations, so that its size is corrected until the page has the wanted one.
   */
  async setViewport({ width, height }) {
    for (let attempt = 0; attempt < 8; attempt++) {
      const [innerWidth, innerHeight] = await this.evaluate('return [innerWidth, innerHeight]');
      if (innerWidth === width && innerHeight === height) return;
      const frame = await this.#askSession('GET', '/window/rect');
      await this.#askSession('POST', '/window/rect', {
        width: frame.width + width - innerWidth,
        height: frame.height + height - innerHeight,
      });
      await wait(100);
    }
    const size = await this.evaluate('return `${innerWidth} × ${innerHeight}`');
    throw new Error(`WebKitGTK gave a viewport of ${size} instead of ${width} × ${height}.`);
  }

  #act(source) {
    return this.#askSession('POST', '/actions', { actions: [source] });
  }

  #useKeys(actions) {
    return this.#act({ type: 'key', id: 'keyboard', actions });
  }

  #useMouse(actions) {
    return this.#act({
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions,
    });
  }

  press(names) {
    return this.#useKeys(
      [...names].flatMap((name) => [
        { type: 'keyDown', value: key(name) },
        { type: 'keyUp', value: key(name) },
      ]),
    );
  }

  keyDown(name) {
    return this.#useKeys([{ type: 'keyDown', value: key(name) }]);
  }

  keyUp(name) {
    return this.#useKeys([{ type: 'keyUp', value: key(name) }]);
  }

  moveMouse(x, y) {
    return this.#useMouse([{ type: 'pointerMove', duration: 0, x, y, origin: 'viewport' }]);
  }

  mouseDown(button = 'left') {
    return this.#useMouse([{ type: 'pointerDown', button: mouseButtons[button] }]);
  }

  mouseUp(button = 'left') {
    return this.#useMouse([{ type: 'pointerUp', button: mouseButtons[button] }]);
  }

  resetMouse() {
    return this.#askSession('DELETE', '/actions');
  }
}
