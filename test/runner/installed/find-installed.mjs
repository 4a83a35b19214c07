/** Finds the browsers of the machine, and Debian's packages for missing ones. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

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

/** WebKitGTK's own test browser, which is in a folder named after the machine's architecture. */
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

function findWebKitGtk() {
  const driver = findProgram('webkitDriver');
  const binary = findMiniBrowser();
  const xvfb = findProgram('xvfb');
  if (!driver || !binary || !(xvfb || process.env.DISPLAY)) return undefined;
  return { from: 'webkitgtk', driver, binary, xvfb };
}

/** `{from: 'system', executablePath}`, or of WebKit `{from: 'webkitgtk', driver, binary, xvfb?}`. */
export function findInstalled(engine) {
  if (engine === 'webkit') return findWebKitGtk();
  const executablePath = findProgram(engine);
  return executablePath ? { from: 'system', executablePath } : undefined;
}

function isRootOnDebian() {
  return (
    process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    existsSync('/etc/debian_version') &&
    /^ID(?:_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'))
  );
}

const packagesOf = (missing) => missing.flatMap((engine) => debianPackages[engine]);

/** Installs Debian's packages of the engines, where that is possible. */
export function installPackages(missing) {
  if (missing.length === 0 || !isRootOnDebian()) return;
  const names = packagesOf(missing);
  console.log(`Installing ${names.join(' ')}`);
  const options = {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], options);
}

/** A line that says how to get the engines; undefined where none is missing. */
export const adviseInstall = (missing) =>
  missing.length === 0
    ? undefined
    : `Not installed: ${missing.join(', ')}. Install with "npx playwright install --with-deps ${missing.join(' ')}" or "sudo apt-get install ${packagesOf(missing).join(' ')}".`;
