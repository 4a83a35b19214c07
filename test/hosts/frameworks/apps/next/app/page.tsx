import { render } from 'conference-widgets/ssr.js';
import data from '../conference.json';
import { Widgets } from './widgets';

/** Drawn for each request. */
export const dynamic = 'force-dynamic';

/**
 * A parser turns the template inside the HTML into the shadow root, so what stands in the page is
 * no longer what was sent: React is told to expect that.
 */
export default function Page() {
  const card = render('conf-event-card', { data, lang: 'en' });
  return (
    <main>
      <div id="place" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: card }} />
      <Widgets />
    </main>
  );
}
