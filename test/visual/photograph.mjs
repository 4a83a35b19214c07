/** Takes the pictures of a sheet in one engine, once everything on it has settled. */
import { cutOut, decodePicture } from './reference-png.mjs';

const PATIENCE = 10_000;
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Resolves with the boxes when nothing loads any more and two looks in a row are the same. */
async function settle(browser, name) {
  const until = Date.now() + PATIENCE;
  let last = '';
  for (;;) {
    const state = await browser.evaluate(
      'window.visual ? visual.state() : { wait: "the page is loading" }',
    );
    const layout = JSON.stringify(state);
    if (state.wait === '' && layout === last) return state.boxes;
    if (Date.now() > until)
      throw new Error(`${name}: ${state.wait || 'its layout does not settle'}`);
    last = layout;
    await pause(30);
  }
}

/** The window and where its boxes are, seen before and after so that they belong together. */
async function takeWindow(browser, name) {
  for (;;) {
    const before = await settle(browser, name);
    const shot = Buffer.from(await browser.takeScreenshot());
    const boxes = await settle(browser, name);
    if (JSON.stringify(before) === JSON.stringify(boxes)) return { shot, boxes };
  }
}

/** Two windows in a row that are the same, byte by byte: nothing moves and nothing comes late. */
async function takeStill(browser, name) {
  const until = Date.now() + PATIENCE;
  let last = Buffer.alloc(0);
  for (;;) {
    const { shot, boxes } = await takeWindow(browser, name);
    if (shot.equals(last)) return { shot, boxes };
    if (Date.now() > until) throw new Error(`${name}: the picture does not stand still`);
    last = shot;
  }
}

async function takeRow(browser, sheet, { row, take }) {
  await browser.evaluate(`visual.show(${row})`);
  const { shot, boxes } = await take(browser, sheet.name);
  const window = decodePicture(shot);
  const top = row * sheet.window.height;
  return boxes.flatMap((box, at) =>
    box.top === top
      ? [
          {
            name: `${sheet.name}-${sheet.widths[at]}`,
            picture: cutOut(window, { ...box, top: 0 }),
          },
        ]
      : [],
  );
}

async function openSheet(browser, origin, sheet) {
  await browser.prepare(sheet.media);
  await browser.resize(sheet.window);
  const content = JSON.stringify(sheet);
  await browser.open(`${origin}/test/visual/sheet.html?sheet=${encodeURIComponent(content)}`);
  await settle(browser, sheet.name);
  if (sheet.act) await browser.evaluate(`visual.act(${JSON.stringify(sheet.act)})`);
}

/**
 * `[{name, picture}]`: one for each width, or one of the whole window. `isQuick` trusts the first
 * look, which is enough where it is as expected.
 */
export async function photograph(browser, { origin, isQuick = false }, sheet) {
  const take = isQuick ? takeWindow : takeStill;
  await openSheet(browser, origin, sheet);
  if (sheet.isWindow) {
    const { shot } = await take(browser, sheet.name);
    return [{ name: `${sheet.name}-${sheet.window.width}`, picture: decodePicture(shot) }];
  }
  const rows = await browser.evaluate('visual.rows()');
  const pictures = [];
  for (let row = 0; row < rows; row++)
    pictures.push(...(await takeRow(browser, sheet, { row, take })));
  return pictures;
}
