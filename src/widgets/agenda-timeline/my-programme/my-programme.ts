/**
 * A person's own programme, loaded when they first touch it: clashes and gaps between favourites,
 * what a link brought, and ways to take sessions along.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { readHeadingLevel } from '../../../widget/page/heading.js';
import { ConfFavoriteEvent } from '../../../widget/events/favorite-event.js';
import { createTranslate, type Translate } from '../../../intl/translate.js';
import type { AgendaPorts } from '../agenda-host.js';
import { buildPlan, type FavoritePlan } from './favorite-plan.js';
import { clashNoteWords, clashWords } from './favorite-words.js';
import { myProgrammeStyles } from './my-programme-styles.js';
import { offerTemplate, planTemplate } from './my-programme-template.js';
import type { SessionView } from '../programme/session-view.js';
import { adoptStyles } from '../../../widget/styles/adopt-styles.js';
import { TakeAlong } from './take-along.js';

export class MyProgramme {
  readonly #ports: AgendaPorts;
  #plan: FavoritePlan | undefined;
  #made: readonly unknown[] = [];
  #notes: ReadonlyMap<string, string> = new Map();
  #notesMade: readonly unknown[] = [];
  /** Ids that a link brought and nobody has answered yet. */
  #offered: readonly string[] = [];
  #takeAlong: TakeAlong | undefined;
  #mustFocus = false;

  constructor(ports: AgendaPorts) {
    this.#ports = ports;
    adoptStyles(ports.host, [myProgrammeStyles]);
    ports.host.addController({ hostUpdated: () => this.#updated() });
    ports.host.requestUpdate();
  }

  /** Favourites that a link brought, by ids of sessions that the programme has. */
  offer(ids: readonly string[]): void {
    this.#offered = ids;
    this.#mustFocus = this.#missing().length > 0;
    this.#ports.host.requestUpdate();
  }

  /** Says with what a session clashes that has just become a favourite. */
  warn(id: string): void {
    const { favorites, announcer, programme } = this.#ports;
    this.#ports.host.requestUpdate();
    if (!favorites.ids.has(id)) return;
    announcer.say(() => {
      const { current } = programme;
      if (!current) return '';
      const translate = createTranslate(current.locale.catalogue);
      const own = this.#buildPlan()?.clashes.filter(({ first, second }) =>
        [first.id, second.id].includes(id),
      );
      return (own ?? [])
        .map((clash) => clashWords(clash, current.model, translate).heard)
        .join(' ');
    });
  }

  template(translate: Translate): TemplateResult {
    const { programme, filters, host } = this.#ports;
    const { current } = programme;
    const plan = this.#buildPlan();
    if (!current || !plan) return html``;
    const level = readHeadingLevel(host, host.headingLevel);
    const frame = { translate, model: current.model, level };
    const missing = this.#missing();
    return html`${
      missing.length > 0
        ? offerTemplate(missing, frame, { onAdd: this.#accept, onDismiss: this.#dismiss })
        : nothing
    }
    ${filters.filter.favorites ? planTemplate(plan, frame) : nothing}`;
  }

  takeAlong(translate: Translate): TemplateResult | undefined {
    return this.#takeAlong?.template(translate, this.#buildPlan()?.sessions ?? []);
  }

  openTakeAlong(): void {
    this.#takeAlong ??= new TakeAlong(this.#ports);
    this.#ports.host.requestUpdate();
  }

  /** Anew only for another programme or other favourites. */
  #buildPlan(): FavoritePlan | undefined {
    const { programme, favorites } = this.#ports;
    const model = programme.current?.model;
    const made = [model, favorites.ids];
    if (model && made.some((part, index) => part !== this.#made[index])) {
      this.#made = made;
      this.#plan = buildPlan(model, favorites.ids);
    }
    return this.#plan;
  }

  #missing(): readonly string[] {
    return this.#offered.filter((id) => !this.#ports.favorites.ids.has(id));
  }

  readonly #accept = (): void => {
    const { favorites, host } = this.#ports;
    const missing = this.#missing();
    favorites.add(missing);
    this.#dismiss();
    const all = [...favorites.ids];
    for (const id of missing) {
      host.dispatchEvent(new ConfFavoriteEvent({ id, favorite: true, favorites: all }));
    }
  };

  readonly #dismiss = (): void => {
    this.#offered = [];
    this.#ports.host.requestUpdate();
  };

  /** Beside each favourite, with which others it clashes; the same map while they are the same. */
  clashNotes(translate: Translate): ReadonlyMap<string, string> {
    const plan = this.#buildPlan();
    const made = [plan, translate];
    if (plan && made.some((part, index) => part !== this.#notesMade[index])) {
      this.#notesMade = made;
      this.#notes = buildClashNotes(plan, translate);
    }
    return this.#notes;
  }

  #updated(): void {
    if (!this.#mustFocus) return;
    const offer = this.#ports.host.renderRoot.querySelector<HTMLElement>('.offer');
    this.#mustFocus = offer === null;
    offer?.focus();
  }
}

function buildClashNotes(
  { clashes }: FavoritePlan,
  translate: Translate,
): ReadonlyMap<string, string> {
  const titles = new Map<string, string[]>();
  const add = ({ id }: SessionView, { title }: SessionView): void => {
    titles.set(id, [...(titles.get(id) ?? []), title.text]);
  };
  for (const { first, second } of clashes) {
    add(first, second);
    add(second, first);
  }
  return new Map([...titles].map(([id, others]) => [id, clashNoteWords(others, translate)]));
}
