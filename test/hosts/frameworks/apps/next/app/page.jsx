import { render } from 'conference-widgets/ssr.js';
import data from '../conference.json';
import { Widgets } from './widgets.jsx';

export default async function Page() {
  const card = await render('conf-event-card', { data, lang: 'en' });
  return (
    <main>
      <div id="place" dangerouslySetInnerHTML={{ __html: card }} />
      <Widgets />
    </main>
  );
}
