/** A development server that renders an application on the server: Vite, as its guide has it. */
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import { createServer } from 'vite';

const [port, entry] = process.argv.slice(2);
const server = http.createServer();
const vite = await createServer({
  appType: 'custom',
  optimizeDeps: { entries: ['index.html'] },
  server: { middlewareMode: true, hmr: { server } },
});

async function render(url) {
  const { renderApp } = await vite.ssrLoadModule(`/${entry}`);
  const page = await vite.transformIndexHtml(url, await readFile('index.html', 'utf8'));
  const html = await renderApp();
  return page.replace('<div id="place"></div>', () => `<div id="place">${html}</div>`);
}

server.on('request', (request, response) => {
  vite.middlewares(request, response, () => {
    render(request.url).then(
      (html) => response.setHeader('content-type', 'text/html; charset=utf-8').end(html),
      (error) => response.writeHead(500).end(String(error.stack)),
    );
  });
});
server.listen(Number(port), '127.0.0.1');
