/** The page for frames, and links to the sessions that it shows. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';

const widget =
  '#widget=agenda-timeline&src=%2Fstories%2Fpartner-page%2Fconference.json&layout=list';

interface Inside {
  readonly page: Window;
  readonly agenda: () => Element | null;
  readonly dialog: () => HTMLDialogElement | null | undefined;
  readonly sessions: () => readonly HTMLElement[];
}

async function frame(hash: string): Promise<Inside> {
  const element = await fixture<HTMLIFrameElement>(
    html`<iframe
      title="Agenda"
      width="800"
      height="5000"
      src="/test/embed/embed-page.html${hash}"
    ></iframe>`,
  );
  const inside = (): Document | null => element.contentDocument;
  const agenda = (): Element | null => inside()?.querySelector('conf-agenda-timeline') ?? null;
  const sessions = (): readonly HTMLElement[] => [
    ...(agenda()?.shadowRoot?.querySelectorAll<HTMLElement>('[part="session"]') ?? []),
  ];
  await waitUntil(() => sessions().length > 0, 'the programme is there', { timeout: 20_000 });
  const dialog = () => agenda()?.shadowRoot?.querySelector<HTMLDialogElement>('dialog');
  return { page: element.contentWindow as Window, agenda, dialog, sessions };
}

const opened = ({ dialog }: Inside): Promise<void> =>
  waitUntil(() => dialog()?.open, 'the session is open', { timeout: 20_000 });

describe('the page for frames', function () {
  // Each frame loads all of the source anew.
  this.timeout(30_000);

  it('opens a session that its address names beside the widget', async () => {
    const answer = await fetch('/stories/partner-page/conference.json');
    const { sessions } = (await answer.json()) as { sessions: readonly { id: string }[] };
    const id = sessions[0]?.id ?? '';
    const inside = await frame(`${widget}&conf-session=${encodeURIComponent(id)}`);
    await opened(inside);
  });

  it('stays as it is when a link in it names a session, and its address works again', async () => {
    const inside = await frame(widget);
    const before = inside.agenda();
    const id = inside.sessions()[0]?.dataset['id'] ?? '';
    inside.page.location.hash = `#conf-session=${encodeURIComponent(id)}`;
    await opened(inside);
    expect(inside.agenda()).to.equal(before);
    expect(inside.page.location.hash).to.equal(`${widget}&conf-session=${encodeURIComponent(id)}`);
  });

  it('shows another widget when its address does', async () => {
    const inside = await frame(widget);
    inside.page.location.hash = widget.replace('agenda-timeline', 'partner-strip');
    await waitUntil(() => inside.page.document.querySelector('conf-partner-strip'));
    expect(inside.agenda()).to.equal(null);
  });

  it('opens a session where somebody looks, not in the middle of a tall frame', async () => {
    const inside = await frame(widget);
    const session = inside.sessions().at(-1);
    const title = session?.querySelector<HTMLElement>('a');
    const top = session?.getBoundingClientRect().top ?? 0;
    title?.click();
    await opened(inside);
    await waitUntil(() => (inside.dialog()?.getBoundingClientRect().height ?? 0) > 100);
    const box = inside.dialog()?.getBoundingClientRect();
    expect(Math.abs((box?.top ?? 0) - top)).to.be.below(750);
    expect(box?.height).to.be.below(760);
  });
});
