/** Debian's nginx and Apache with the files that `publish` writes for them, each on a free port. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';

const freePort = () =>
  new Promise((resolve) => {
    const server = net.createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const has = (program) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

async function answers(origin) {
  for (const until = Date.now() + 10_000; Date.now() < until;) {
    try {
      await fetch(origin);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error(`${origin} does not answer`);
}

async function start(program, words, port) {
  const child = spawn(program, words, { stdio: ['ignore', 'inherit', 'inherit'] });
  const origin = `http://127.0.0.1:${port}`;
  await answers(origin);
  const close = () =>
    new Promise((resolve) => {
      child.once('close', resolve);
      child.kill('SIGTERM');
    });
  return { origin, close };
}

/** `undefined` where the machine has none. */
export async function startNginx(root, place) {
  if (!has('nginx')) return undefined;
  const port = await freePort();
  mkdirSync(place, { recursive: true });
  const file = path.join(place, 'nginx.conf');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${place}/${name};`)
    .join('\n');
  writeFileSync(
    file,
    `daemon off; pid ${place}/pid; error_log stderr warn; worker_processes 2;
user root;
events { worker_connections 4096; }
http { access_log off; sendfile on; ${temporary}
server { listen 127.0.0.1:${port}; root ${root}; index index.html;
include ${root}/conference/server/nginx.conf; } }`,
  );
  return start('nginx', ['-c', file], port);
}

const modules = '/usr/lib/apache2/modules';

export async function startApache(root, place) {
  if (!has('apache2') || !existsSync(modules)) return undefined;
  const port = await freePort();
  mkdirSync(place, { recursive: true });
  const file = path.join(place, 'apache.conf');
  const names = 'mpm_event authz_core mime dir filter deflate headers'.split(' ');
  const loaded = names.map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`);
  writeFileSync(
    file,
    `ServerRoot ${place}
PidFile ${place}/pid
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
${loaded.join('\n')}
TypesConfig /etc/mime.types
ErrorLog /dev/stderr
LogLevel crit
User nobody
Group nogroup
DocumentRoot ${root}
DirectoryIndex index.html
<Directory ${root}>
AllowOverride All
Require all granted
</Directory>`,
  );
  return start('apache2', ['-f', file, '-DFOREGROUND'], port);
}
