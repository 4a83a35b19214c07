/**
 * The three engines: what is installed, and how to get what is not. Installed browsers win, then
 * Debian's packages, then Playwright's builds.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const engines = ['chromium', 'firefox', 'webkit'];

const programNames = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
  firefox: ['firefox-esr', 'firefox'],
  webkitDriver: ['WebKitWebDriver'],
  xvfb: ['Xvfb'],
};

const macPrograms = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
};

const debianPackages = {
  chromium: ['chromium', 'fonts-noto-core'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

function findProgram(kind) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const named = programNames[kind].flatMap((name) =>
    folders.map((folder) => path.join(folder, name + suffix)),
  );
  return [...named, ...(macPrograms[kind] ?? [])].find((file) => existsSync(file));
}

/** WebKitGTK's own test browser; it lies in a folder of the machine's architecture. */
function findMiniBrowser() {
  const libraries = '/usr/lib';
  if (!existsSync(libraries)) return undefined;
  const roots = [
    libraries,
    '/usr/libexec',
    ...readdirSync(libraries).map((name) => `${libraries}/${name}`),
  ];
  return ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0']
    .flatMap((version) => roots.map((root) => `${root}/${version}/MiniBrowser`))
    .find((file) => existsSync(file));
}

/** `{driver, binary, xvfb?}` when all that WebKitGTK needs is there. */
function findWebKitGtk() {
  const driver = findProgram('webkitDriver');
  const binary = findMiniBrowser();
  const xvfb = findProgram('xvfb');
  if (!driver || !binary || !(xvfb || process.env.DISPLAY)) return undefined;
  return { driver, binary, xvfb };
}

async function findPlaywright(engine) {
  try {
    const playwright = await import('playwright');
    const file = playwright[engine].executablePath();
    return file && existsSync(file) ? { from: 'playwright', engine } : undefined;
  } catch {
    return undefined;
  }
}

async function findEngine(engine) {
  if (engine === 'webkit') {
    const gtk = findWebKitGtk();
    if (gtk) return { from: 'webkitgtk', ...gtk };
  } else {
    const executablePath = findProgram(engine);
    if (executablePath) return { from: 'system', executablePath };
  }
  return findPlaywright(engine);
}

/** What there is, by engine; a missing one is undefined. */
export async function findBrowsers() {
  const found = await Promise.all(
    engines.map(async (engine) => [engine, await findEngine(engine)]),
  );
  return Object.fromEntries(found);
}

function isRootOnDebian() {
  return (
    process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    existsSync('/etc/debian_version') &&
    /^ID(?:_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'))
  );
}

function run(command, parameters) {
  const { status, error } = spawnSync(command, parameters, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return !error && status === 0;
}

const missingOf = (found) => engines.filter((engine) => !found[engine]);

function installWithApt(missing) {
  const names = missing.flatMap((engine) => debianPackages[engine]);
  console.log(`Installing ${names.join(' ')}`);
  run('apt-get', ['update', '-qq']);
  return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names]);
}

function installWithPlaywright(missing) {
  console.log(`Downloading Playwright's ${missing.join(', ')}`);
  return run(process.execPath, [playwrightCommand(), 'install', ...missing]);
}

function playwrightCommand() {
  return path.resolve('node_modules/playwright/cli.js');
}

function advise(missing) {
  const names = missing.flatMap((engine) => debianPackages[engine]).join(' ');
  return `Not installed: ${missing.join(', ')}. Install with "sudo apt-get install ${names}" or "npx playwright install --with-deps ${missing.join(' ')}".`;
}

/** Finds the engines and installs what is missing; `advice` is a line for the person when it cannot. */
export async function ensureBrowsers() {
  let found = await findBrowsers();
  if (missingOf(found).length > 0 && isRootOnDebian()) {
    installWithApt(missingOf(found));
    found = await findBrowsers();
  }
  if (missingOf(found).length > 0) {
    installWithPlaywright(missingOf(found));
    found = await findBrowsers();
  }
  const missing = missingOf(found);
  return { found, missing, advice: missing.length > 0 ? advise(missing) : undefined };
}

/** A line such as `Chromium 156.0.7571.0`, for the log. */
export function describeBrowser(browser) {
  if (browser.from === 'playwright') return `Playwright's ${browser.engine}`;
  if (browser.from === 'webkitgtk') return `WebKitGTK (${browser.binary})`;
  try {
    return execFileSync(browser.executablePath, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return browser.executablePath;
  }
}
