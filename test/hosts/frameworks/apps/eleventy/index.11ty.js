import { readFileSync } from 'node:fs';
import { render } from 'conference-widgets/ssr.js';

export default async function page() {
  const data = JSON.parse(readFileSync('conference.json', 'utf8'));
  const card = render('conf-event-card', { data, lang: 'en' });
  return `<!doctype html><html lang="en"><title>App</title><body><div id="place">${card}</div>
<script type="module" src="/widgets/conference-widgets.js"></script>
<script>addEventListener('conf-select', (event) => { event.preventDefault(); document.title = event.detail.id; });</script>`;
}
