/** The bill of materials names what the notices name, as npm knows it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { dist, manifest, root } from './built.js';

interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly purl: string;
  readonly version: string;
  readonly licenses: readonly {
    readonly license?: { readonly id: string };
    readonly expression?: string;
  }[];
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
}

interface Bill {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

const text = readFileSync(path.join(dist, 'bom.cdx.json'), 'utf8');
const bill = JSON.parse(text) as Bill;

describe('the bill of materials', () => {
  it('is CycloneDX of this version', () => {
    assert.equal(bill.bomFormat, 'CycloneDX');
    assert.match(bill.specVersion, /^1\.\d$/);
    assert.equal(bill.metadata.component.version, manifest.version);
  });

  it('names what the notices name, with licence and hash', () => {
    const notices = readFileSync(path.join(dist, 'THIRD-PARTY-NOTICES.md'), 'utf8');
    const noticed = [...notices.matchAll(/^## (\S+) (\S+)$/gm)].map(
      ([, name = '', version = '']) => `pkg:npm/${name.replace('@', '%40')}@${version}`,
    );
    // The notices are grouped by the text of their licence.
    assert.deepEqual(bill.components.map(({ purl }) => purl).sort(), noticed.sort());
    assert.ok(noticed.length >= 5);
    for (const { licenses, hashes, purl } of bill.components) {
      assert.ok(licenses[0]?.license?.id ?? licenses[0]?.expression, purl);
      assert.match(hashes?.[0]?.content ?? '', /^[0-9a-f]{128}$/, purl);
    }
  });

  // `npm sbom --omit dev` is no measure, since it leaves out packages that a development tool
  // depends on too.
  it('names what the lock file holds, and no tool of the build', () => {
    const lock = readFileSync(path.join(root, 'package-lock.json'), 'utf8');
    const { packages } = JSON.parse(lock) as {
      packages: Readonly<Record<string, { readonly version?: string }>>;
    };
    for (const { purl, version } of bill.components) {
      const name = decodeURIComponent(purl.replace('pkg:npm/', '').replace(/@[^@]+$/, ''));
      const locked = packages[`node_modules/${name}`];
      assert.equal(locked?.version, version, purl);
      assert.doesNotMatch(name, /^(?:vite|rolldown|esbuild|terser|typescript|tsx|tslib)$/);
    }
  });

  it('hangs every component on this package', () => {
    const [own] = bill.dependencies;
    assert.equal(own?.ref, bill.metadata.component['bom-ref']);
    assert.deepEqual(
      own?.dependsOn,
      bill.components.map((component) => component['bom-ref']),
    );
  });

  it('tells nothing of the machine that made it', () => {
    assert.doesNotMatch(
      text,
      /"timestamp"|"serialNumber"|node_modules|[A-Z]:\\\\|file:|\/home\/|\/tmp\//,
    );
  });
});
