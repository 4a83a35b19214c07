/** Puts markup on the page once, and again only when it has a reason to be another. */
import { html, isServer, noChange, type TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { trustMarkup } from '../../../widget/page/trusted-types.js';
import type { Markup } from './markup.js';

class OnceDirective extends Directive {
  #reasons: readonly unknown[] | undefined;

  /** The text itself is not kept. */
  render(reasons: readonly unknown[], build: () => Markup): unknown {
    if (this.#reasons?.every((reason, index) => reason === reasons[index])) return noChange;
    this.#reasons = reasons;
    const text = build().html;
    return isServer ? toTemplate(text) : (parse(text) ?? toTemplate(text));
  }
}

/** As nodes that go into the page as they are: lit would copy what is there but once. */
function parse(text: string): DocumentFragment | undefined {
  const template = document.createElement('template');
  try {
    template.innerHTML = trustMarkup(text);
    return template.content;
  } catch {
    // The page grants its policy to lit alone.
    return undefined;
  }
}

/** Without bindings, through lit's own Trusted Types policy. */
const toTemplate = (text: string): TemplateResult => html(Object.assign([text], { raw: [text] }));

export const once = directive(OnceDirective);
