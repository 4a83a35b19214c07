/** HTTP/2 with brotli, as a content delivery network serves; the certificate lives as long as a run. */
import { execFileSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

function createCertificate() {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  const [key, cert] = ['key.pem', 'cert.pem'].map((name) => path.join(folder, name));
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  const files = ['-days', '2', '-keyout', key, '-out', cert];
  try {
    execFileSync('openssl', ['req', '-x509', ...curve, ...subject, ...files], { stdio: 'pipe' });
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What `--ignore-certificate-errors-spki-list` of Chromium takes: trust in this key alone. */
function fingerprintOf(cert) {
  const key = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(key).digest('base64');
}

/**
 * `read(path)` gives the text or bytes of a file, or undefined; each is compressed once. Resolves
 * with `{port, fingerprint, close()}`.
 */
export async function startPageServer(read) {
  const certificate = createCertificate();
  const compressed = new Map();
  const compress = (name) => {
    if (!compressed.has(name)) {
      const content = read(name);
      compressed.set(name, content === undefined ? undefined : brotliCompressSync(content));
    }
    return compressed.get(name);
  };
  const server = createSecureServer(certificate);
  const sessions = new Set();
  server.on('session', (session) => {
    sessions.add(session);
    session.on('close', () => sessions.delete(session));
    session.on('error', () => session.destroy());
  });
  server.on('stream', (stream, { ':path': target }) => {
    stream.on('error', () => stream.close());
    const { pathname } = new URL(target, 'https://localhost');
    const body = compress(pathname);
    if (!body) return stream.respond({ ':status': 404 }, { endStream: true });
    stream.respond({
      ':status': 200,
      'access-control-allow-origin': '*',
      'cache-control': 'max-age=600',
      'content-encoding': 'br',
      'content-length': body.length,
      'content-type': types[path.extname(pathname)] ?? 'application/octet-stream',
      'timing-allow-origin': '*',
    });
    return stream.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.close();
    for (const session of sessions) session.destroy();
  };
  return { port: server.address().port, fingerprint: fingerprintOf(certificate.cert), close };
}
