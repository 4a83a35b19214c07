/** Opens what somebody has, as a new conference or into the one on the desk. */
import type { ReactiveControllerHost } from 'lit';
import { mergeDocuments } from '../../../src/model/merge/merge-documents.js';
import type { PlacedProblem } from '../../../src/reading/place-problems.js';
import { sampleConference } from '../../site/sample/sample-conference.js';
import { entriesOf, type DocumentObject } from '../document/document.js';
import { zoneOf } from '../document/session-times.js';
import type { ShelfController } from '../store/desk-shelf-controller.js';
import type { PageName } from '../views/desk-view.js';
import type { SiteLanguage } from '../../site/words/site-languages.js';
import type { Words } from '../words/words.js';
import {
  isOpened,
  openAddress,
  openBytes,
  openPasted,
  openTemplateFile,
  type NotOpened,
  type Opened,
} from './open-source.js';
import type { OpenState } from './open-state.js';

interface OpenPlace {
  readonly shelf: ShelfController;
  readonly words: () => Words;
  readonly language: () => SiteLanguage;
  readonly blank: () => DocumentObject;
  /** The part that somebody wants to see now, and what is said to who cannot see it. */
  readonly opened: (page: PageName | undefined, message: string) => void;
}

type Fields = Pick<OpenState, 'text' | 'address' | 'into' | 'status' | 'message' | 'problems'>;

export class OpenController {
  readonly #host: ReactiveControllerHost;
  readonly #place: OpenPlace;
  #fields: Fields = {
    text: '',
    address: '',
    into: 'new',
    status: 'idle',
    message: '',
    problems: [],
  };

  constructor(host: ReactiveControllerHost, place: OpenPlace) {
    this.#host = host;
    this.#place = place;
  }

  #set(change: Partial<Fields>): void {
    this.#fields = { ...this.#fields, ...change };
    this.#host.requestUpdate();
  }

  get #options(): { readonly timeZone: string } {
    return { timeZone: zoneOf(this.#place.shelf.store.document) };
  }

  readonly #actions: Omit<OpenState, keyof Fields> = {
    set: (change) => this.#set(change),
    paste: (pasted) => void this.#read(() => openPasted(pasted, this.#options)),
    readText: () => void this.#read(() => openPasted({ text: this.#fields.text }, this.#options)),
    readFile: (file) =>
      void this.#read(async () =>
        openBytes(new Uint8Array(await file.arrayBuffer()), this.#options),
      ),
    fetch: () => void this.#read(() => openAddress(this.#fields.address, this.#options)),
    blank: () => void this.#put(this.#place.blank(), [], 'event'),
    template: () => void this.#openTemplate(),
    sample: () => void this.#put(sampleConference(Date.now(), document.baseURI), [], 'sessions'),
    choose: (id) => void this.#place.shelf.choose(id).then(() => this.#place.opened(undefined, '')),
    remove: () => void this.#remove(),
    putAway: () => void this.#place.shelf.setLost([]),
  };

  get state(): OpenState {
    return { ...this.#fields, ...this.#actions };
  }

  async #put(
    opened: DocumentObject,
    lost: readonly PlacedProblem[],
    page: PageName,
  ): Promise<void> {
    await this.#place.shelf.put(opened, lost);
    const { length } = entriesOf(opened, 'sessions');
    this.#place.opened(page, this.#place.words().opened(length));
  }

  /** Never into what is on the desk: its made-up sessions are nothing to add. */
  async #openTemplate(): Promise<void> {
    this.#set({ into: 'new' });
    await this.#read(() => openTemplateFile(this.#place.language(), this.#options));
  }

  async #remove(): Promise<void> {
    const { words, shelf, blank } = this.#place;
    if (!confirm(words().removeSure)) return;
    await shelf.remove(blank());
    this.#place.opened('open', '');
  }

  async #read(work: () => Promise<Opened | NotOpened>): Promise<void> {
    const { words, shelf } = this.#place;
    this.#set({ status: 'reading', message: '', problems: [] });
    const answer = await work();
    if (!isOpened(answer)) {
      const { problems } = answer;
      this.#set({ status: 'failed', message: words().notOpened, problems });
      return;
    }
    const { document: opened, lost } = answer;
    const message = words().opened(entriesOf(opened, 'sessions').length);
    this.#set({ status: 'opened', message, problems: [], text: '' });
    if (this.#fields.into === 'new') await this.#put(opened, lost, 'sessions');
    else {
      const { store } = shelf;
      store.apply(
        (before) =>
          mergeDocuments([{ document: before }, { document: opened }], undefined).document,
      );
      await shelf.setLost([...shelf.lost, ...lost]);
      this.#place.opened('problems', message);
    }
  }
}
