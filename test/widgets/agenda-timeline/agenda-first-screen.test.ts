/** What is near the screen is laid out first, and all of a programme of usual length soon after. */
import { expect, waitUntil } from '@open-wc/testing';
import { agenda, all, longProgramme } from './agenda-fixture.js';

/** False where the browser skips what is in it: it takes no room and is in no picture. */
const isLaidOut = (element: HTMLElement): boolean =>
  element.checkVisibility({ contentVisibilityAuto: true });

const titlesOf = async (count: number): Promise<readonly HTMLElement[]> =>
  all(
    await agenda({ value: longProgramme(count), width: 400, attributes: { layout: 'list' } }),
    '.session-title',
  );

describe('the first screen of an agenda', () => {
  it('is there at once; a list of forty is whole soon after, one of three hundred is not', async function () {
    this.timeout(30_000);
    const many = await titlesOf(300);
    const some = await titlesOf(40);
    expect(many).to.have.length(300);
    expect(some).to.have.length(40);
    await waitUntil(() => some.every(isLaidOut), 'all of the forty are', { timeout: 20_000 });
    expect(isLaidOut(many[299] as HTMLElement)).to.equal(false);
  });
});
