/**
 * Middleware of the test server that serves built files unchanged. The server itself would rewrite
 * imports, so that the hashes of lazy files would be wrong.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

export function asBuilt(context, next) {
  const file = path.join(root, path.normalize(decodeURIComponent(context.path)));
  const isBuilt = file.startsWith(path.join(root, 'dist/')) && file.endsWith('.js');
  if (!isBuilt || !existsSync(file) || !statSync(file).isFile()) return next();
  context.type = 'text/javascript';
  context.set('Access-Control-Allow-Origin', '*');
  context.body = readFileSync(file);
  return undefined;
}
