/**
 * Downloads the oldest Chromium that the widgets support from npm, once, into the cache folder of
 * `node_modules`. It comes with the version of puppeteer of its time, since later ones cannot drive
 * it.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/** Its name among engines, as in `node test/hosts/run.mjs chromium-109`. */
export const oldestEngine = 'chromium-109';

const folder = path.resolve('node_modules/.cache/oldest-chromium');
const program = path.join(folder, 'browser/chromium');
const packages = { '@sparticuz/chromium': '109.0.6', 'puppeteer-core': '19.6.3' };

function fetchPackages() {
  mkdirSync(path.join(folder, 'browser'), { recursive: true });
  writeFileSync(
    path.join(folder, 'package.json'),
    JSON.stringify({ private: true, dependencies: packages }),
  );
  const options = ['--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund'];
  execFileSync('npm', ['install', ...options], { cwd: folder, stdio: 'pipe' });
}

function unpack() {
  const packed = (name) =>
    brotliDecompressSync(
      readFileSync(path.join(folder, 'node_modules/@sparticuz/chromium/bin', name)),
    );
  execFileSync('tar', ['-x', '-C', path.dirname(program)], {
    input: packed('swiftshader.tar.br'),
  });
  writeFileSync(program, packed('chromium.br'));
  chmodSync(program, 0o755);
}

/**
 * `{from: 'npm', executablePath, puppeteer}`; `undefined`, with a message, where it cannot be
 * downloaded.
 */
export function findOldestChromium() {
  try {
    if (process.platform !== 'linux' || process.arch !== 'x64')
      throw new Error('it runs on Linux with an x64 processor only');
    if (!existsSync(program)) {
      fetchPackages();
      unpack();
    }
    const require = createRequire(path.join(folder, 'package.json'));
    return { from: 'npm', executablePath: program, puppeteer: require('puppeteer-core') };
  } catch (error) {
    console.log(`!!! ${oldestEngine}: ${error.message.slice(0, 200)}`);
    return undefined;
  }
}
