import { expect } from '@open-wc/testing';
import {
  buildRichText,
  hasMarkup,
} from '../../../../src/widgets/agenda-timeline/detail/rich-text.js';

const place = { level: 3, baseUrl: undefined };

async function htmlOf(text: string, baseUrl?: string): Promise<string> {
  const box = document.createElement('div');
  box.append((await buildRichText(text, { level: 3, baseUrl })) ?? '');
  return box.innerHTML;
}

/** What must not be there, whoever wrote it and however. */
function findHarm(root: ParentNode): readonly string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const name = element.localName;
    const isBad =
      /^(?:script|style|iframe|object|embed|form|input|button|svg|math|img|video|audio|link|meta|base|template)$/.test(
        name,
      );
    const bad = [...element.attributes].filter(
      ({ name: attribute, value }) =>
        attribute.startsWith('on') ||
        /^(?:style|src|srcset|action|formaction|srcdoc|id|name)$/.test(attribute) ||
        (attribute === 'href' && !/^(?:https?|mailto|tel):/i.test(value)),
    );
    return [
      ...(isBad ? [`<${name}>`] : []),
      ...bad.map(({ name: attribute, value }) => `${name} ${attribute}=${value.slice(0, 60)}`),
    ];
  });
}

const attacks = [
  '<script>window.wasRun = true</script>',
  '<p>x</p><img src=x onerror="window.wasRun = true">',
  '<p onclick="window.wasRun = true">x</p>',
  '<svg onload=window.wasRun=true>x</svg>',
  '<svg><animate onbegin=window.wasRun=true attributeName=x dur=1s>x',
  '<a href="javascript:window.wasRun=true">x</a>',
  '<a href="java&#10;script:window.wasRun=true">x</a>',
  '<a href="  javascript&colon;window.wasRun=true">x</a>',
  '<a href="data:text/html,<script>1</script>">x</a>',
  '<a href="vbscript:x">x</a>',
  '[x](javascript:window.wasRun=true)',
  '[x](<javascript:window.wasRun=true>)',
  '[x](&#x6A;avascript:window.wasRun=true)',
  '<javascript:window.wasRun=true>',
  '![x](x" onerror="window.wasRun=true)',
  '[x]: javascript:window.wasRun=true\n\n[x]',
  '<iframe srcdoc="<script>parent.wasRun=true</script>">x</iframe>',
  '<details open ontoggle=window.wasRun=true>x</details>',
  '<math><mtext><table><mglyph><style><img src=x onerror=window.wasRun=true></style>x',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=window.wasRun=true>x',
  '<noscript><p title="</noscript><img src=x onerror=window.wasRun=true>">x',
  '<svg></p><style><a id="</style><img src=1 onerror=window.wasRun=true>">x',
  '<p style="background:url(javascript:window.wasRun=true)">x</p>',
  '<form action="https://evil.example"><input name=password><button>x</button></form>',
  '<p id="root" name="cookie" class="detail-close">x</p>',
  '<template><script>window.wasRun=true</script></template>x',
  '<base href="https://evil.example/"><p>x</p>',
  '<meta http-equiv=refresh content="0;url=javascript:window.wasRun=true">x',
  '`<img src=x onerror=window.wasRun=true>` and ```\n<script>window.wasRun=true</script>\n```',
];

describe('text with markup', () => {
  it('is told from text without', () => {
    const plain = [
      '',
      'Words.',
      'Two\n\nparagraphs',
      '5 < 6',
      'A & B',
      'Talk #3 (room 2)',
      'x + y',
    ];
    const rich = [
      '<p>x</p>',
      '**x**',
      '- a\n- b',
      '# Title',
      '[a](b)',
      'https://x.example',
      '1. x',
      '&amp;',
    ];
    expect(plain.filter(hasMarkup)).to.deep.equal([]);
    expect(rich.filter((text) => !hasMarkup(text))).to.deep.equal([]);
    expect(hasMarkup('*'.repeat(60_000))).to.equal(false);
  });

  it('becomes paragraphs, lists, emphasis and links', async () => {
    const html = await htmlOf('One **two**\nthree\n\n- a\n- b\n\n[site](https://x.example/a)');
    expect(html.replace(/\s*\n\s*/g, '')).to.equal(
      '<p>One <strong>two</strong><br>three</p><ul><li>a</li><li>b</li></ul>' +
        '<p><a href="https://x.example/a" target="_blank" rel="noopener nofollow" part="link">site</a></p>',
    );
  });

  it('takes HTML as it is, and fits its headings in', async () => {
    const html = await htmlOf('<h1>A</h1><div>  <p>b</p></div><h4>C</h4><h1>D</h1>');
    expect(html.replace(/\s+/g, '')).to.equal('<h3>A</h3><p>b</p><h4>C</h4><h3>D</h3>');
  });

  it('resolves addresses against the source, or makes no link of them', async () => {
    const text = '[a](/x) [b](y)';
    expect(await htmlOf(text, 'https://org.example/talks/1')).to.contain(
      'href="https://org.example/x"',
    );
    expect(await htmlOf(text)).to.not.contain('href');
    expect(await htmlOf('[m](mailto:a@x.example)')).to.contain('href="mailto:a@x.example"');
  });

  for (const attack of attacks) {
    it(`disarms ${attack.slice(0, 60).replaceAll('\n', ' ')}`, async () => {
      const box = document.createElement('div');
      document.body.append(box);
      box.append((await buildRichText(attack, place)) ?? '');
      expect(findHarm(box)).to.deep.equal([]);
      for (const element of box.querySelectorAll<HTMLElement>('*')) element.click?.();
      await new Promise((resolve) => void setTimeout(resolve));
      expect('wasRun' in window).to.equal(false);
      box.remove();
    });
  }
});

const origins = (await (await fetch('/__test-origins.json')).json()) as { shared?: string | null };

describe('public lists of attacks', () => {
  const lists = [
    'BRUTELOGIC-XSS-STRINGS.txt',
    'IntrudersXSS.txt',
    'RSNAKE_XSS.txt',
    'xss_payloads_quick.txt',
    'patt-filter-bypass-blocks.txt',
    'patt-polyglots.txt',
    'dompurify-expect.json',
  ];
  for (const list of lists) {
    it(`leave nothing: ${list}`, async function () {
      // Not in the repository: their licences keep them beside it.
      if (!origins.shared) this.skip();
      this.timeout(60_000);
      const text = await (await fetch(`${origins.shared}hostile/xss/${list}`)).text();
      const strings = list.endsWith('.json')
        ? (JSON.parse(text) as readonly { readonly payload: string }[]).map(
            ({ payload }) => payload,
          )
        : text.split(list.startsWith('patt') ? '%%%%' : '\n');
      const harm: string[] = [];
      for (const attack of strings) {
        const fragment = await buildRichText(attack, place);
        if (fragment) harm.push(...findHarm(fragment));
      }
      expect(strings.length).to.be.greaterThan(5);
      expect(harm).to.deep.equal([]);
    });
  }
});
