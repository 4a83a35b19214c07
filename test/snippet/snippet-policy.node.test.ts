import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listPictures } from '../../src/snippet/data-pictures.js';
import { parseConference } from '../../src/model/document.js';
import type { ScriptFile, Snippet } from '../../src/snippet/snippet-html.js';
import { buildPolicy } from '../../src/snippet/snippet-policy.js';

const snippet: Snippet = {
  widget: 'event-card',
  src: 'https://organiser.example/conference.json',
  attributes: new Map(),
  link: { url: 'https://organiser.example/', text: 'Conference' },
  height: 400,
};
const script: ScriptFile = {
  url: 'https://cdn.example/npm/conference-widgets@1.0.0/dist/cdn/conference-widgets.js',
  integrity: 'sha384-x',
  isClassic: false,
};

describe('what a policy has to allow', () => {
  it('is one folder of the script, the data’s origin, and hosts of pictures', () => {
    const pictures = ['https://img.example/a.png', 'https://img.example/b.png', '/c.png'];
    assert.deepEqual(buildPolicy(snippet, script, pictures).directives, [
      'script-src https://cdn.example/npm/conference-widgets@1.0.0/dist/cdn/;',
      'connect-src https://organiser.example;',
      "img-src https://organiser.example https://img.example 'self';",
    ]);
  });

  it('asks for no connection where the data is in the page', () => {
    const inline: Snippet = { ...snippet, src: '', data: { version: 1 }, height: 0 };
    const { directives, styleRule } = buildPolicy(inline, { ...script, url: '/w/x.js' });
    assert.deepEqual(directives, ["script-src 'self';"]);
    assert.equal(styleRule, '');
  });

  it('lets no sign of an address end a directive', () => {
    const url = 'https://a.example/x;img-src%20*,y/conference-widgets.js';
    const [line = ''] = buildPolicy(snippet, { ...script, url }).directives;
    assert.equal(line.split(/[;,]/).length, 2);
  });

  it('names the pictures of the widget alone', () => {
    const { conference } = parseConference({
      version: 1,
      event: {
        name: 'A',
        start: '2016-06-23',
        organizers: [{ name: 'B', logo: 'https://a.example/b.svg' }],
      },
      speakers: [{ id: 's', name: 'S', photo: 'https://b.example/s.jpg' }],
      sessions: [{ id: '1', title: 'T', start: '2016-06-23T10:00', speakers: ['s'] }],
      partners: [
        { name: 'P', logo: { src: 'https://c.example/p.svg', dark: 'https://d.example/p.svg' } },
      ],
    });
    assert.deepEqual(listPictures('event-card', conference), ['https://a.example/b.svg']);
    assert.deepEqual(listPictures('agenda-timeline', conference), ['https://b.example/s.jpg']);
    assert.deepEqual(listPictures('partner-strip', conference), [
      'https://c.example/p.svg',
      'https://d.example/p.svg',
    ]);
    assert.deepEqual(listPictures('news-ticker', conference), []);
  });
});
