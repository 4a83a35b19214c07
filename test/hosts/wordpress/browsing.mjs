/** People at a WordPress site: an administrator and an author in its screens, visitors on its pages. */

/** A browser of one's own, signed in. */
export async function signIn(browser, url, login) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(`${url}/wp-login.php`);
  await page.type('#user_login', login);
  await page.type('#user_pass', 'secret');
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  return page;
}

async function clickThrough(page, selector) {
  await Promise.all([page.waitForNavigation({ timeout: 60_000 }), page.click(selector)]);
}

/** Plugins → Add New → Upload Plugin; replaces the version that is there. What the screen says. */
export async function uploadPlugin(page, url, archive) {
  await page.goto(`${url}/wp-admin/plugin-install.php?tab=upload`);
  const field = await page.waitForSelector('#pluginzip');
  await field.uploadFile(archive);
  await page.waitForSelector('#install-plugin-submit:not([disabled])');
  await clickThrough(page, '#install-plugin-submit');
  const replace = await page.$('.update-from-upload-overwrite');
  if (replace) await clickThrough(page, '.update-from-upload-overwrite');
  return page.evaluate(() => document.querySelector('.wrap').innerText);
}

export async function activatePlugin(page, url) {
  await page.goto(`${url}/wp-admin/plugins.php`);
  await clickThrough(page, '#activate-conference-widgets');
  return page.$eval('[data-slug="conference-widgets"]', (row) => row.className);
}

export async function deletePlugin(page, url) {
  await page.goto(`${url}/wp-admin/plugins.php`);
  await clickThrough(page, '#deactivate-conference-widgets');
  await page.click('#delete-conference-widgets');
  await page.waitForSelector('tr[data-slug="conference-widgets"].deleted, .plugin-deleted-tr', {
    timeout: 30_000,
  });
}

/** Settings → Conference widgets, as the form is filled; texts by field, a boolean for a box. */
export async function saveSettings(page, url, fields) {
  await page.goto(`${url}/wp-admin/options-general.php?page=conference-widgets`);
  for (const [name, value] of Object.entries(fields))
    await page.$eval(
      `[name="conference_widgets[${name}]"]`,
      (field, wanted) => {
        if (typeof wanted === 'boolean') field.checked = wanted;
        else field.value = wanted;
      },
      value,
    );
  await clickThrough(page, '#submit');
  return page.evaluate(() => document.querySelector('.wrap').innerText);
}

/** A field of the block's sidebar by its label, which is written in capitals there. */
export const findField = (page, label) =>
  page.waitForFunction(
    (words) =>
      [...document.querySelectorAll('label')].find(({ textContent }) => textContent === words)
        ?.control,
    { timeout: 15_000 },
    label,
  );

async function leaveGuide(page) {
  await page.waitForFunction(() => window.wp?.data?.select('core/editor')?.getCurrentPostType?.());
  await page.evaluate(() => {
    const { dispatch, select } = window.wp.data;
    if (select('core/edit-post').isFeatureActive('welcomeGuide'))
      dispatch('core/edit-post').toggleFeature('welcomeGuide');
  });
}

async function selectFirstBlock(page) {
  await page.waitForSelector('[data-type="conference-widgets/widget"]');
  await page.evaluate(() => {
    const { select, dispatch } = window.wp.data;
    const [block] = select('core/block-editor').getBlocks();
    dispatch('core/block-editor').selectBlock(block.clientId);
    dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
  });
}

/** Posts → Add New, a title, and the block of a widget from the inserter. */
export async function startPost(page, url, widget, title) {
  await page.goto(`${url}/wp-admin/post-new.php`);
  await leaveGuide(page);
  await (await page.waitForSelector('h1.wp-block-post-title')).type(title);
  await page.click('.edit-post-header-toolbar__inserter-toggle');
  await (await page.waitForSelector('.block-editor-inserter__search input')).type('conference');
  const item = `.editor-block-list-item-conference-widgets-widget-${widget}`;
  await page.waitForFunction(
    (name) =>
      [...document.querySelectorAll('button.block-editor-block-types-list__item')].some((button) =>
        button.className.replaceAll('/', '-').includes(name),
      ),
    {},
    item.slice(1),
  );
  await page.evaluate((name) => {
    [...document.querySelectorAll('button.block-editor-block-types-list__item')]
      .find((button) => button.className.replaceAll('/', '-').includes(name))
      .click();
  }, item.slice(1));
  await page.click('.edit-post-header-toolbar__inserter-toggle');
  await selectFirstBlock(page);
}

/** The two buttons; the number of the post. */
export async function publishPost(page) {
  await page.click('.editor-post-publish-panel__toggle');
  await (
    await page.waitForSelector('.editor-post-publish-panel .editor-post-publish-button')
  ).click();
  await page.waitForFunction(
    () =>
      window.wp.data.select('core/editor').getCurrentPostAttribute('status') === 'publish' &&
      !window.wp.data.select('core/editor').isSavingPost(),
    { timeout: 30_000 },
  );
  return page.evaluate(() => window.wp.data.select('core/editor').getCurrentPostId());
}

/** The post in the editor anew: whether each block is what its type writes, and what it holds. */
export async function reopenPost(page, url, id) {
  await page.goto(`${url}/wp-admin/post.php?post=${id}&action=edit`);
  await leaveGuide(page);
  await selectFirstBlock(page);
  return page.evaluate(() => ({
    warnings: document.querySelectorAll('.block-editor-warning').length,
    blocks: window.wp.data
      .select('core/block-editor')
      .getBlocks()
      .map(({ name, isValid, attributes }) => ({ name, isValid, attributes })),
  }));
}

/** In the page, or in the shadow of a placeholder. */
function isShown(wanted) {
  const shadows = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [document, ...shadows].some((place) =>
    [...place.querySelectorAll('*')].some(
      ({ localName, shadowRoot }) =>
        localName.startsWith('conf-') && shadowRoot?.textContent.includes(wanted),
    ),
  );
}

/** The frame of an address, once its widget shows `text`; settings make a preview a new one. */
async function findFrame(page, address, text) {
  for (let tries = 0; tries < 100; tries++) {
    const frame = page.frames().find((one) => one.url().includes(address));
    if (await frame?.evaluate(isShown, text).catch(() => false)) return frame;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return undefined;
}

export const readPreview = (page, text) => findFrame(page, 'conference_widgets_preview', text);

/** The height of a frame's content, once the frame is as high. */
async function readHeight(page, frame) {
  const height = await frame.evaluate(() =>
    Math.ceil(document.body.getBoundingClientRect().height),
  );
  await page
    .waitForFunction(
      (wanted) => document.querySelector('iframe')?.height === String(wanted),
      { timeout: 10_000 },
      height,
    )
    .catch(() => undefined);
  return height;
}

/**
 * A page as a visitor has it: what the widget shows once it shows `text`, what is read without it, and
 * which hosts were asked.
 */
export async function visit(browser, address, { text, frame, hasScript = true }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const hosts = new Set();
  const errors = [];
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  page.on('pageerror', (error) => errors.push(error.message));
  await page.setJavaScriptEnabled(hasScript);
  try {
    await page.goto(address, { waitUntil: 'load' });
    const shows =
      hasScript && text !== undefined
        ? await page
            .waitForFunction(isShown, { timeout: 15_000 }, text)
            .then(() => true)
            .catch(() => false)
        : false;
    const framed = frame === undefined ? undefined : await findFrame(page, '/kit/embed/', frame);
    const height = framed && (await readHeight(page, framed));
    const isVisible =
      framed !== undefined &&
      (await page.$eval('iframe', (one) => getComputedStyle(one).position !== 'absolute'));
    const html = await page.content();
    const words = hasScript
      ? await page.evaluate(() => document.body.innerText)
      : html.replace(/<script[^]*?<\/script>|<style[^]*?<\/style>/g, '');
    const isHacked = hasScript && (await page.evaluate(() => window.hacked !== undefined));
    return {
      isShown: shows || framed !== undefined,
      height,
      isVisible,
      html,
      words,
      hosts: [...hosts],
      errors,
      isHacked,
    };
  } finally {
    await context.close();
  }
}
