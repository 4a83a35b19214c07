/**
 * Builds a software bill of materials (CycloneDX 1.6) of the packages whose code is built into
 * ours. It has no date, no serial number and no path, so that the same sources give the same file.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { bundledFolders } from './third-party-notices.mjs';

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

const purlOf = ({ name, version }) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** `sha512-<base64>` of the lock file as CycloneDX writes it. */
function hashesOf(integrity) {
  const [, digest] = /^sha512-(.+)$/.exec(integrity ?? '') ?? [];
  if (!digest) return [];
  return [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }];
}

const licencesOf = (license) =>
  /[ ()]/.test(license) ? [{ expression: license }] : [{ license: { id: license } }];

function describe(manifest) {
  const { name, version, license, description } = manifest;
  const [group, short] = name.startsWith('@') ? name.split('/') : [undefined, name];
  return {
    type: 'library',
    'bom-ref': purlOf(manifest),
    ...(group && { group }),
    name: short,
    version,
    ...(description && { description }),
    licenses: licencesOf(license),
    purl: purlOf(manifest),
  };
}

function describeBundled(folder, lock) {
  const manifest = readJson(path.join(folder, 'package.json'));
  const place = folder.slice(folder.indexOf('node_modules/'));
  const hashes = hashesOf(lock.packages[place]?.integrity);
  const component = describe(manifest);
  return { ...component, scope: 'required', ...(hashes.length > 0 && { hashes }) };
}

export function buildBillOfMaterials(cdn) {
  const own = readJson('package.json');
  const lock = readJson('package-lock.json');
  const components = bundledFolders(cdn).map((folder) => describeBundled(folder, lock));
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: { ...describe(own), type: 'library' },
    },
    components,
    dependencies: [
      { ref: purlOf(own), dependsOn: components.map((component) => component.purl) },
      ...components.map(({ purl }) => ({ ref: purl, dependsOn: [] })),
    ],
  };
}
