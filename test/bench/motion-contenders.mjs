/** The rows that the motion bench compares: twelve logos, about 40 px per second. */
const names = [...Array(12).keys()].map((n) => ['wide', 'square', 'tall'][n % 3]);
const images = names.map((name) => `<img src="/logos/${name}.svg" alt="" width="96" height="48">`);
const partners = names.map((name, n) => ({ name: `Partner ${n}`, logo: `/logos/${name}.svg` }));
const news = names.map((name, n) => ({
  id: n,
  title: `News number ${n} about ${name} things`,
  published: '2026-01-01',
}));

const attribute = (value) => JSON.stringify(value).replaceAll('"', '&quot;');

/** Installed for the bench alone. */
export const rivals = [
  'vanilla-marquee@1.1.2',
  'react-fast-marquee@1.6.5',
  'react@19',
  'react-dom@19',
  '@splidejs/splide@4.1.4',
  '@splidejs/splide-extension-auto-scroll@0.5.3',
];

export const contenders = [
  {
    name: 'conf-partner-strip',
    isOurs: true,
    html: `<conf-partner-strip motion="scroll" data-partners="${attribute(partners)}"></conf-partner-strip>`,
    script: `import '/src/widgets/partner-strip/define.ts';`,
  },
  {
    name: 'conf-news-ticker',
    isOurs: true,
    html: `<conf-news-ticker mode="scroll" data-news="${attribute(news)}"></conf-news-ticker>`,
    script: `import '/src/widgets/news-ticker/define.ts';`,
  },
  {
    name: 'vanilla-marquee',
    html: `<div class="row" style="overflow:hidden;white-space:nowrap">${images.join('')}</div>`,
    script: `import Marquee from 'vanilla-marquee';
      new Marquee(document.querySelector('.row'), { speed: 40, duplicated: true, startVisible: true });`,
  },
  {
    name: 'react-fast-marquee',
    html: `<div class="row"></div>`,
    script: `import { createElement } from 'react';
      import { createRoot } from 'react-dom/client';
      import * as module from 'react-fast-marquee';
      const Marquee = [module.default?.default, module.default].find(Boolean);
      const images = ${JSON.stringify(names)}.map((name, key) =>
        createElement('img', { key, src: '/logos/' + name + '.svg', width: 96, height: 48 }));
      createRoot(document.querySelector('.row')).render(createElement(Marquee, { speed: 40 }, images));`,
  },
  {
    name: 'splide-auto-scroll',
    html: `<div class="splide"><div class="splide__track"><ul class="splide__list">${images
      .map((image) => `<li class="splide__slide">${image}</li>`)
      .join('')}</ul></div></div>`,
    script: `import Splide from '@splidejs/splide';
      import '@splidejs/splide/css/core';
      import { AutoScroll } from '@splidejs/splide-extension-auto-scroll';
      new Splide('.splide', { type: 'loop', autoWidth: true, gap: 24, arrows: false, pagination: false,
        autoScroll: { speed: 0.67 } }).mount({ AutoScroll });`,
  },
];
