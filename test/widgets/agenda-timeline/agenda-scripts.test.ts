/** Programmes in Cyrillic, Chinese and Arabic: the page's direction, the text's own, and search. */
import { expect } from '@open-wc/testing';
import type { AgendaTimelineElement } from '../../../src/widgets/agenda-timeline/index.js';
import { agenda, all, one, searchIndex } from './agenda-fixture.js';

const readProgramme = async (name: string): Promise<object> =>
  (await (
    await fetch(new URL(`../../fixtures/programmes/${name}.json`, import.meta.url))
  ).json()) as object;

/** What holds text in an agenda; each of them is somewhere in these programmes. */
const texts = ['.session-title', '.facts > *', '.people dd', '[part="day"] [part="title"]'];

const show = async (
  name: string,
  width: number,
  dir: 'ltr' | 'rtl',
): Promise<AgendaTimelineElement> =>
  agenda({
    value: await readProgramme(name),
    width,
    attributes: { dir, now: '2026-09-14T11:30+04:00' },
  });

describe('programmes in other scripts', () => {
  for (const [name, dir] of [
    ['ru', 'ltr'],
    ['zh', 'ltr'],
    ['ar', 'rtl'],
  ] as const) {
    for (const width of [200, 320, 768, 1400]) {
      it(`${name} at ${width} px: every text is within the widget`, async () => {
        const element = await show(name, width, dir);
        const frame = element.getBoundingClientRect();
        expect(all(element, '[part="session"]')).to.have.length(22);
        for (const text of texts) expect(all(element, text), text).to.not.be.empty;
        for (const text of all(element, texts.join(', '))) {
          const box = text.getBoundingClientRect();
          if (box.width <= 1) continue;
          expect(box.left, text.textContent).to.be.at.least(frame.left - 1);
          expect(box.right, text.textContent).to.be.at.most(frame.right + 1);
        }
      });
    }
  }

  it('stand on the right in a page from right to left, time first, then the person’s name', async () => {
    const element = await show('ar', 1100, 'rtl');
    const right = (selector: string) =>
      one(element, `[data-id="s3"] ${selector}`).getBoundingClientRect().right;
    expect(right('.facts .time')).to.be.closeTo(right('.session-title .open'), 2);
    expect(right('.facts .languages')).to.be.below(right('.facts .time'));
    expect(right('.people .speaker')).to.be.closeTo(right('.session-title .open'), 2);
  });
});

describe('search in other scripts', () => {
  for (const [name, query, titles] of [
    ['ru', 'ЕЩЕ РАЗ', 'Ещё раз о данных'],
    ['ru', 'елкина', 'Ещё раз о данных'],
    ['zh', '開放資料', '從零開始建立城市開放資料平台：十年經驗與教訓的完整回顧'],
    ['ar', 'الاعتراف', 'الاعتراف المتبادل بالمؤهلات المهنية: تجارب عشر سنوات في بلدان الشراكة'],
    ['ar', 'القاعه الكبري', undefined],
  ] as const) {
    it(`finds “${query}”`, async () => {
      const index = await searchIndex(await readProgramme(name));
      const found = [...(index.find(query) ?? [])];
      expect(found.length).to.be.above(0).and.below(22);
      if (titles !== undefined) expect(found.map(({ title }) => title.text)).to.include(titles);
    });
  }
});
