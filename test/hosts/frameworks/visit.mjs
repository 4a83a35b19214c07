/** What a visitor of an application must find, and what its console must not say. */
const NAME = 'Mobility Partnership';

/** `''`, or what the server's own HTML lacks. */
async function judgeHtml(origin, { isDrawn, isServed }) {
  const html = await (await fetch(origin)).text();
  if (isServed && !/<conf-event-card[^>]*>\s*<a /.test(html)) return 'the server sent no tag';
  if (!isDrawn) return '';
  // Inside the declarative shadow root: the data beside it has the name as well.
  const drawn = /<template shadowroot[^>]*>([\s\S]*?)<\/template>/.exec(html)?.[1] ?? '';
  return drawn.includes(NAME) ? '' : 'the server drew nothing';
}

/** Lit tells developers which build they have; that is no complaint. */
const isExpected = (message, remark) =>
  message.location().url?.endsWith('favicon.ico') ||
  message.text().startsWith('Lit is in dev mode.') ||
  (remark !== undefined && message.text().startsWith(remark));

function listen(page, { remark }) {
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (!['error', 'warn'].includes(message.type()) || isExpected(message, remark)) return;
    errors.push(message.text());
  });
  return errors;
}

async function useWidget(page) {
  await page.waitForFunction(
    (name) => {
      const cards = [...document.querySelectorAll('conf-event-card')];
      const isDrawn = (card) =>
        card.matches(':defined') &&
        card.shadowRoot?.querySelector('[part="title"]')?.textContent.includes(name);
      return cards.length > 0 && cards.every(isDrawn);
    },
    { timeout: 90_000 },
    NAME,
  );
  // What a server drew is only words until it is taken over.
  await page.evaluate(async () => {
    const card = document.querySelector('#place conf-event-card');
    await card.updateComplete;
    card.shadowRoot.querySelector('[part="title"] a').click();
  });
  await page.waitForFunction(() => document.title === 'baku', { timeout: 30_000 });
}

/** `''` when the application does what it should, else what it did not. */
export async function visit(browser, origin, mode) {
  const missing = await judgeHtml(origin, mode);
  if (missing) return missing;
  const page = await browser.newPage();
  const errors = listen(page, mode);
  try {
    await page.goto(`${origin}${mode.from ?? '/'}`, { timeout: 60_000 });
    if (mode.from) {
      const link = await page.waitForSelector('#to-widgets');
      await link.click();
    }
    await useWidget(page);
    return errors.join('; ');
  } catch (error) {
    return [error.message, ...errors].join('; ');
  } finally {
    await page.close();
  }
}
