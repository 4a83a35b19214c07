/**
 * A person's own programme: clashes and gaps between favourites, favourites from a link, and ways
 * to save and share sessions. It loads when a person first uses it.
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
  /** Ids from a link that the person has neither added nor refused yet. */
  #offered: readonly string[] = [];
  #takeAlong: TakeAlong | undefined;
  #mustFocus = false;

  constructor(ports: AgendaPorts) {
    this.#ports = ports;
    adoptStyles(ports.host, [myProgrammeStyles]);
    ports.host.addController({ hostUpdated: () => this.#updated() });
    ports.host.requestUpdate();
  }

  /** Offers favourites from a link, as far as the programme has them. */
  offer(ids: readonly string[]): void {
    this.#offered = ids;
    this.#mustFocus = this.#missing().length > 0;
    this.#ports.host.requestUpdate();
  }

  /** Tells a screen reader with which favourites a new one clashes. */
  warn(id: string): void {
    const { favorites, announce, programme } = this.#ports;
    this.#ports.host.requestUpdate();
    if (!favorites.ids.has(id)) return;
    announce(() => {
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

  /** Builds the plan; the last one is kept while programme and favourites stay the same. */
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

  /**
   * The note beside each favourite about others at the same time; the same map while nothing in it
   * changes.
   */
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
