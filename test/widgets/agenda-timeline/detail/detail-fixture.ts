/** A programme with a session that has all that a session can have, and the dialog it opens in. */
import { expect, waitUntil } from '@open-wc/testing';
import { all, one, programme, seenOf, textOf } from '../agenda-fixture.js';

export const picture = '/stories/partner-page/logos/georgia.svg';

/** The fixture's programme with all that a session can hold. */
export const full = {
  ...programme,
  event: {
    id: 'conf-2026',
    name: 'Conference',
    start: '2026-12-01',
    calendar: 'webcal://x.example/c.ics',
  },
  speakers: [
    {
      ...programme.speakers[0],
      role: { en: 'Professor', az: 'Professor' },
      bio: 'Writes about **trade**.',
      url: 'https://people.example/am',
    },
    programme.speakers[1],
  ],
  sessions: programme.sessions.map((session) =>
    session.id === 'eco1'
      ? {
          ...session,
          speakers: ['p1', { id: 'p2', role: 'moderator' as const }],
          description: { en: 'On *trade*.\n\n- one\n- two', az: '<p>Ticarət <b>haqqında</b></p>' },
          stream: 'https://live.example/eco1',
          recording: 'https://video.example/eco1',
          url: 'https://organiser.example/eco1',
          documents: [
            {
              title: 'Slides',
              url: 'https://organiser.example/s.pdf',
              mediaType: 'application/pdf',
              bytes: 1_200_000,
              language: 'en',
            },
          ],
        }
      : session,
  ),
};

export const dialogOf = (element: Element): HTMLDialogElement | undefined =>
  all(element, 'dialog')[0] as HTMLDialogElement | undefined;

export const isOpen = (element: Element): boolean => dialogOf(element)?.open ?? false;

export async function opened(element: Element): Promise<HTMLDialogElement> {
  await waitUntil(() => isOpen(element), 'the dialog is open', { timeout: 8000 });
  return dialogOf(element) as HTMLDialogElement;
}

export async function open(element: Element, id: string): Promise<HTMLDialogElement> {
  const link = one(element, `.session[data-id="${id}"] a`);
  link.focus();
  link.click();
  return opened(element);
}

export const title = (element: Element): string => textOf(dialogOf(element)?.querySelector('h2'));

export const buttonOf = (element: Element, name: string): HTMLElement => {
  const found = all(element, 'dialog button').find(
    (button) => (button.ariaLabel ?? textOf(button)).startsWith(name) && button.checkVisibility(),
  );
  expect(found, name).to.not.equal(undefined);
  return found as HTMLElement;
};

export const factsOf = (element: Element): Readonly<Record<string, string>> =>
  Object.fromEntries(
    all(element, 'dialog dl > div').map((pair) => [
      textOf(pair.querySelector('dt')),
      seenOf(pair.querySelector('dd')),
    ]),
  );
