import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { AgendaTimelineElement } from '../../../src/widgets/agenda-timeline/index.js';
import '../../../src/widgets/agenda-timeline/define.js';
import { all, settled, shown } from './agenda-fixture.js';

const origins = (await (await fetch('/__test-origins.json')).json()) as { shared?: string | null };

const programmes = [
  ['frab-xml/fosdem-2025.xml', 'Europe/Brussels', 943, 2],
  ['frab-xml/31c3.xml', 'Europe/Berlin', 138, 4],
  ['pretalx-export/democon-2022.json', 'Europe/Berlin', 35, 3],
  ['sessionize/droidcon-sf-2023-grid.json', 'America/Los_Angeles', 86, 2],
] as const;

describe('real programmes', () => {
  for (const [file, zone, count, days] of programmes) {
    it(`are shown whole: ${file}`, async function () {
      // Not in the repository: their licences keep them beside it.
      if (!origins.shared) this.skip();
      this.timeout(30_000);
      const element = await fixture<AgendaTimelineElement>(
        html`<conf-agenda-timeline
          lang="en"
          source-time-zone=${zone}
          src="${origins.shared}schedules/${file}"
        ></conf-agenda-timeline>`,
      );
      await waitUntil(() => all(element, '[part="session"]').length > 0, 'sessions', {
        timeout: 20_000,
      });
      await settled(element);
      expect(shown(element)).to.have.length(count);
      expect(new Set(shown(element)).size).to.equal(count);
      expect(all(element, '[part="day"]')).to.have.length(days);
      const starts = all(element, '.slot').map(({ dataset }) => Number(dataset['start']));
      expect(starts).to.deep.equal([...starts].sort((a, b) => a - b));
    });
  }
});
