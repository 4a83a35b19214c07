/**
 * The libraries that real pages have, as they are published: from npm, and what npm does not have
 * from Debian's archive. Kept in the cache folder of `node_modules`, fetched once.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve('node_modules/.cache/host-libraries');

const published = {
  '@hotwired/turbo': '8.0.23',
  '@webcomponents/webcomponentsjs': '2.8.0',
  bootstrap: '5.3.9',
  'htmx.org': '4.0.1',
  jquery: '4.0.0',
  requirejs: '2.3.8',
  tailwindcss: '4.3.5',
  vue: '3.5.45',
};

/** Debian's packages of what was popular before npm. */
const archived = ['libjs-prototype', 'libjs-mootools'];

const files = {
  'axe.js': path.resolve('node_modules/axe-core/axe.js'),
  'adapter.js': 'node_modules/@webcomponents/webcomponentsjs/custom-elements-es5-adapter.js',
  'bootstrap.css': 'node_modules/bootstrap/dist/css/bootstrap.css',
  'htmx.js': 'node_modules/htmx.org/dist/htmx.js',
  'jquery.js': 'node_modules/jquery/dist/jquery.js',
  'mootools.js': 'archive/usr/share/javascript/mootools/mootools-core-nc.js',
  'polyfills.js': 'node_modules/@webcomponents/webcomponentsjs/webcomponents-bundle.js',
  'preflight.css': 'node_modules/tailwindcss/preflight.css',
  'prototype.js': 'archive/usr/share/javascript/prototype/prototype-1.7.3.js',
  'require.js': 'node_modules/requirejs/require.js',
  'turbo.js': 'node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js',
  'vue.js': 'node_modules/vue/dist/vue.global.prod.js',
};

function installPublished() {
  const manifest = JSON.stringify({ private: true, dependencies: published });
  const file = path.join(folder, 'package.json');
  const done = path.join(folder, 'installed.json');
  if (existsSync(done) && readFileSync(done, 'utf8') === manifest) return;
  // A manifest of its own, or npm would install into the project around it.
  writeFileSync(file, manifest);
  const options = ['--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund'];
  execFileSync('npm', ['install', ...options], { cwd: folder, stdio: 'pipe' });
  writeFileSync(done, manifest);
}

function fetchArchived() {
  const archive = path.join(folder, 'archive');
  if (existsSync(archive)) return;
  execFileSync('apt-get', ['download', ...archived], { cwd: folder, stdio: 'ignore' });
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.deb')))
    execFileSync('dpkg-deb', ['-x', path.join(folder, name), archive]);
}

/** Fetches what is not there yet; says in words what it could not get. */
export function prepareLibraries() {
  mkdirSync(folder, { recursive: true });
  for (const [fetchThem, names] of [
    [installPublished, Object.keys(published)],
    [fetchArchived, archived],
  ]) {
    try {
      fetchThem();
    } catch (error) {
      console.log(`!!! hosts: could not get ${names.join(', ')}: ${error.message.slice(0, 200)}`);
    }
  }
}

const fileOf = (name) =>
  Object.hasOwn(files, name) ? path.resolve(folder, files[name]) : undefined;

export const hasLibrary = (name) => existsSync(fileOf(name) ?? '');

export const readLibrary = (name) => (hasLibrary(name) ? readFileSync(fileOf(name)) : undefined);
