import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { AgendaTimelineElement } from '../../../src/widgets/agenda-timeline/index.js';
import '../../../src/widgets/agenda-timeline/define.js';
import { agenda, all, settled, shown } from './agenda-fixture.js';
import { fromSiberia, fromTaipei, fromTelAviv } from './real-scripts.js';

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

const scripts = [
  ['devfest-siberia-2019-ru', 'ltr', (file: unknown) => fromSiberia(file as never), 80, 3],
  ['coscup-2023-opass', 'ltr', (file: unknown) => fromTaipei(file as never), 352, 2],
  ['august-penguin-2016-he', 'rtl', (file: unknown) => fromTelAviv(file as never), 18, 1],
] as const;

describe('real programmes in other scripts', () => {
  for (const [file, dir, convert, count, days] of scripts) {
    it(`are whole and within the widget at every width: ${file}`, async function () {
      // Not in the repository: their licences keep them beside it.
      if (!origins.shared) this.skip();
      this.timeout(60_000);
      const answer = await fetch(`${origins.shared}schedules/other-json/${file}.json`);
      const value = convert(await answer.json()) as object;
      for (const width of [320, 768, 1400]) {
        const element = await agenda({ value, width, attributes: { dir } });
        expect(shown(element), `${width} px`).to.have.length(count);
        expect(all(element, '[part="day"]')).to.have.length(days);
        const frame = element.getBoundingClientRect();
        const isGrid = element.shadowRoot?.querySelector('.agenda.grid') != null;
        for (const text of all(element, '.session-title, .people dd, .day .title')) {
          const { left, right } = text.getBoundingClientRect();
          // A grid of many rooms scrolls inside itself, and its lines begin within their column.
          if (isGrid && !text.matches('.title')) continue;
          expect(left, `${width} px: ${text.textContent}`).to.be.at.least(frame.left - 1);
          expect(right, `${width} px: ${text.textContent}`).to.be.at.most(frame.right + 1);
        }
        element.parentElement?.remove();
      }
    });
  }
});
