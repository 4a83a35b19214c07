/** The card in any room, with the longest words of its languages. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/widgets/event-card/define.js';
import type { EventCardElement } from '../../../src/widgets/event-card/index.js';
import { rendered } from '../rendered.js';

const names = {
  az: 'Beynəlxalq miqrasiya siyasətinin əlaqələndirilməsi üzrə tərəfdaşlarımızdakılardanmışsınızcasına',
  ru: 'Межправительственная конференция высокопоставленных представителей по вопросам самоидентифицирования',
  de: 'Donaudampfschifffahrtsgesellschaftskapitänsversammlung der Aufenthaltsgenehmigungsbehörden',
  ar: 'المؤتمر الدولي للتنقل والشراكة بين المؤسسات الحكومية',
};

const start = '2111-12-23T09:30';

async function card(
  lang: keyof typeof names,
  box: Readonly<Record<string, string>>,
  layout: string,
): Promise<EventCardElement> {
  const wrapper = await fixture<HTMLElement>(html`<div></div>`);
  for (const [name, value] of Object.entries(box)) wrapper.style.setProperty(name, value);
  const element = document.createElement('conf-event-card');
  element.lang = lang;
  if (lang === 'ar') element.dir = 'rtl';
  element.setAttribute('layout', layout);
  element.withCountdown = true;
  element.withShare = true;
  element.conference = {
    version: 1,
    language: lang,
    timeZone: 'Asia/Baku',
    event: {
      name: names[lang],
      start,
      end: '2111-12-24T17:00',
      description: names[lang],
      venue: { name: names[lang], address: names[lang] },
      organizers: [{ name: names[lang] }, { name: 'ICMPD', url: 'https://icmpd.example/' }],
      languages: ['az', 'en', 'ru'],
      registration: { url: 'https://organiser.example/r', closes: start, price: names[lang] },
      press: { note: names[lang], contact: 'accreditation.office@organiser.example' },
      documents: [
        {
          title: names[lang],
          url: 'https://organiser.example/a.pdf',
          mediaType: 'application/pdf',
          bytes: 1_234_567,
          language: lang,
        },
      ],
    },
  };
  wrapper.append(element);
  await rendered(element);
  return element;
}

/** Texts that stick out of the card. */
function listOutside(element: EventCardElement): readonly string[] {
  const frame = element.getBoundingClientRect();
  const texts = element.shadowRoot?.querySelectorAll<HTMLElement>(
    'h1,h2,h3,p,li,a,summary,button,dd',
  );
  return [...(texts ?? [])]
    .filter((text) => text.checkVisibility() && !text.closest('.hidden-text'))
    .map((text) => ({ text, box: text.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 1)
    .filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1)
    .map(({ text }) => text.textContent.trim().slice(0, 40));
}

describe('<conf-event-card> in little room', () => {
  for (const lang of ['az', 'ru', 'de', 'ar'] as const) {
    for (const layout of ['card', 'row', 'compact']) {
      for (const width of [200, 320, 768]) {
        it(`${layout} in ${lang} at ${width} px holds every word`, async () => {
          const element = await card(lang, { 'inline-size': `${width}px` }, layout);
          expect(element.getBoundingClientRect().width).to.be.closeTo(width, 1);
          expect(listOutside(element)).to.deep.equal([]);
        });
      }
    }
  }

  it('keeps the arrow of its menu whole beside two lines', async () => {
    const element = await card('ru', { 'inline-size': '200px' }, 'card');
    const menu = element.shadowRoot?.querySelector('summary') as Element;
    const { inlineSize, blockSize } = getComputedStyle(menu, '::after');
    expect(inlineSize).to.equal(blockSize);
  });

  for (const [parent, box] of [
    ['a float', { float: 'left', 'max-inline-size': '300px' }],
    ['a flex row', { display: 'flex', 'inline-size': '300px' }],
    ['a grid', { display: 'grid', 'inline-size': '300px' }],
    ['an inline block', { display: 'inline-block', 'max-inline-size': '300px' }],
    ['a table cell', { display: 'table-cell', 'max-inline-size': '300px' }],
  ] as const) {
    it(`has a width and holds its words in ${parent}`, async () => {
      const element = await card('ru', box, 'card');
      expect(element.getBoundingClientRect().width).to.be.within(200, 300);
      expect(listOutside(element)).to.deep.equal([]);
    });
  }
});

describe('<conf-event-card> at rest', () => {
  for (const width of [520, 768, 1400]) {
    it(`compact at ${width} px gives its words more room than its buttons`, async () => {
      const element = await card('ru', { 'inline-size': `${width}px` }, 'compact');
      const title = element.shadowRoot?.querySelector('[part="title"]')?.getBoundingClientRect();
      expect(title?.width).to.be.at.least(width * 0.45);
    });
  }

  it('keeps the figures of the countdown apart', async () => {
    const element = await card('az', { 'inline-size': '700px' }, 'card');
    const units = element.shadowRoot?.querySelectorAll('.countdown .unit') ?? [];
    const boxes = [...units].map((unit) => unit.getBoundingClientRect());
    expect(boxes.length).to.be.at.least(2);
    boxes.slice(1).forEach(({ left }, index) => {
      expect(left - (boxes[index]?.right ?? 0)).to.be.at.least(4);
    });
  });
});

describe('<conf-event-card> from right to left', () => {
  const boxes = (element: Element, selector: string): readonly DOMRect[] =>
    [...(element.shadowRoot?.querySelectorAll(selector) ?? [])].map((one) =>
      one.getBoundingClientRect(),
    );

  it('counts down in the order in which its words are read, on any page', async () => {
    for (const [lang, direction] of [
      ['ar', 'rtl'],
      ['ar', 'ltr'],
      ['de', 'rtl'],
    ] as const) {
      const element = await card(lang, { direction, 'inline-size': '700px' }, 'card');
      if (direction === 'ltr') element.removeAttribute('dir');
      const units = boxes(element, '.countdown .unit');
      expect(units.length).to.be.at.least(2);
      units.slice(1).forEach((unit, index) => {
        const before = units[index] as DOMRect;
        const gap = lang === 'ar' ? before.left - unit.right : unit.left - before.right;
        expect(gap, `${lang} ${direction}`).to.be.within(3, 16);
      });
    }
  });

  it('keeps a number beside its unit among letters of both directions', async () => {
    const element = await card('ar', { 'inline-size': '700px' }, 'card');
    const facts = boxes(element, '.documents .facts bdi');
    expect(facts).to.have.length(3);
    facts.slice(1).forEach(({ right }, index) => {
      expect(right).to.be.at.most(facts[index]?.left ?? 0);
    });
  });
});

describe('<conf-event-card> resources', () => {
  it('says of a document its type, size and language', async () => {
    const element = await card('de', { 'inline-size': '700px' }, 'card');
    const link = element.shadowRoot?.querySelector('a[href$="a.pdf"]')?.closest('li');
    expect(link?.textContent.replace(/\s+/g, ' ')).to.match(/PDF · 1[.,]2 MB · (?:German|Deutsch)/);
  });

  it('gives the press an address to write to', async () => {
    const element = await card('de', { 'inline-size': '700px' }, 'card');
    const contact = element.shadowRoot?.querySelector('a[href^="mailto:"]');
    expect(contact?.getAttribute('href')).to.equal('mailto:accreditation.office@organiser.example');
  });
});
