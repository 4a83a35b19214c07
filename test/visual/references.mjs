/** The pictures on disk: references in the repository, what failed in a cache beside the modules. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { decodePicture, encodePicture } from './reference-png.mjs';
import { compare } from './compare.mjs';
import { PNG } from 'pngjs';

const references = path.join(import.meta.dirname, 'references');
const failures = path.resolve(import.meta.dirname, '../../node_modules/.cache/visual');

const folderOf = (engine) => path.join(references, engine);
const fileOf = (engine, name) => path.join(folderOf(engine), `${name}.png`);
const fingerprintOf = (engine) => path.join(folderOf(engine), 'fingerprint.json');

function write(file, content) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}

export function readFingerprint(engine) {
  const file = fingerprintOf(engine);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

export const writeFingerprint = (engine, fingerprint) =>
  write(fingerprintOf(engine), `${JSON.stringify(fingerprint, null, 2)}\n`);

export const listReferences = (engine) =>
  existsSync(folderOf(engine))
    ? readdirSync(folderOf(engine))
        .filter((file) => file.endsWith('.png'))
        .map((file) => path.basename(file, '.png'))
    : [];

export const hasAny = (engine, sheet) =>
  listReferences(engine).some((name) => name.startsWith(`${sheet}-`));

export const removeReference = (engine, name) => rmSync(fileOf(engine, name));

export const forgetFailures = (engine) =>
  rmSync(path.join(failures, engine), { recursive: true, force: true });

/**
 * WebKitGTK draws letters inside SVG logos a fraction of a pixel apart from one run to the next;
 * the other two engines hold the strip to the usual tolerance.
 */
const shareOf = (engine, name) =>
  engine === 'webkit' && name.startsWith('partner-strip') ? 0.003 : undefined;

/** `''` when the picture is as its reference, else why not. */
export function judge(engine, { name, picture }) {
  const file = fileOf(engine, name);
  if (!existsSync(file)) return { reason: 'has no reference' };
  return compare(decodePicture(readFileSync(file)), picture, shareOf(engine, name));
}

/** The picture as it came and what differs; resolves with the file to look at. */
export function keepFailure(engine, { name, picture }, difference) {
  const found = path.join(failures, engine, `${name}.png`);
  write(found, PNG.sync.write(picture));
  if (!difference) return found;
  const file = path.join(failures, engine, `${name}.difference.png`);
  write(file, PNG.sync.write(difference));
  return file;
}

export const accept = (engine, { name, picture }) =>
  write(fileOf(engine, name), encodePicture(picture));
