/** Commands for tests beside the stock ones; each says plainly where it cannot work. */
import { WebKitLauncher } from './installed/webkit-launcher.mjs';

/** The puppeteer or playwright page of a session; undefined in WebKitGTK. */
function pageOf({ browser, id }) {
  return browser instanceof WebKitLauncher ? undefined : browser.getPage(id);
}

function isChromium({ browser }) {
  return /^chrom/i.test(browser.name);
}

/** Firefox knows the space bar by what it types. */
const keyName = (name) => (name === 'Space' ? ' ' : name);

/** `Shift+Tab`: puppeteer presses one key only, so the others are held around it. */
async function pressTogether(page, combination) {
  const held = combination.length > 1 ? combination.split('+').map(keyName) : [combination];
  const last = held.pop();
  for (const name of held) await page.keyboard.down(name);
  await page.keyboard.press(last);
  for (const name of held.reverse()) await page.keyboard.up(name);
}

/** `sendKeys({press: 'Shift+Tab'})` in every engine; Playwright and WebKit know it themselves. */
export function keyCombinations() {
  return {
    name: 'key-combinations',
    async executeCommand({ command, payload, session }) {
      if (command !== 'send-keys' || session.browser.type !== 'puppeteer') return undefined;
      if (!payload?.press) return undefined;
      await pressTogether(pageOf(session), payload.press);
      return true;
    },
  };
}

/** What a session emulates ends with it, so it stays as long as its page. */
const emulating = new WeakMap();

/** Puppeteer does not know this feature. */
async function forceColors(page, value) {
  const client = emulating.get(page) ?? (await page.createCDPSession());
  emulating.set(page, client);
  const features = [{ name: 'forced-colors', value }];
  await client.send('Emulation.setEmulatedMedia', { features });
  return true;
}

/** Only Chromium (and Playwright's builds) can pretend to another colour scheme or motion setting. */
export function mediaWhereItWorks() {
  return {
    name: 'media-where-it-works',
    executeCommand({ command, payload, session }) {
      if (command !== 'emulate-media') return undefined;
      if (session.browser.type === 'playwright') return undefined;
      if (isChromium(session)) {
        const { forcedColors } = payload;
        return forcedColors ? forceColors(pageOf(session), forcedColors) : undefined;
      }
      throw new Error(
        `emulateMedia does not work in ${session.browser.name}; skip the test there (test/runner/README.md).`,
      );
    },
  };
}

/** `executeServerCommand('cdp', {method, params})`: the DevTools protocol, Chromium only. */
export function devToolsProtocol() {
  return {
    name: 'devtools-protocol',
    async executeCommand({ command, payload, session }) {
      if (command !== 'cdp') return undefined;
      if (!isChromium(session))
        throw new Error(`cdp works in Chromium only, not in ${session.browser.name}.`);
      const page = pageOf(session);
      const client = page.createCDPSession
        ? await page.createCDPSession()
        : await page.context().newCDPSession(page);
      try {
        return (await client.send(payload.method, payload.params)) ?? true;
      } finally {
        await client.detach();
      }
    },
  };
}

/** `executeServerCommand('screenshot')`: the viewport as base64 PNG, every engine. */
export function screenshots() {
  return {
    name: 'screenshots',
    async executeCommand({ command, session }) {
      if (command !== 'screenshot') return undefined;
      const page = pageOf(session) ?? session.browser.driver;
      const picture = page.screenshot ? await page.screenshot() : await page.takeScreenshot();
      return Buffer.from(picture).toString('base64');
    },
  };
}
