/** A partner's logo, or the name where there is no logo. */
import { html, nothing, type TemplateResult } from 'lit';
import { textTemplate } from '../../widget/text-template.js';
import type { LogoView, PartnerView } from './partner-strip-view-model.js';

export interface FaceFrame {
  /** Language of the widget's words; a name in another one is marked. */
  readonly language: string;
  /** Logos off screen load lazily, except in a moving row, which would have gaps. */
  readonly loading: 'lazy' | 'eager';
  /** Whether it is a copy behind a moving row, which is hidden from assistive technology. */
  readonly isCopy?: boolean;
  readonly onLoad: (event: Event, partner: PartnerView) => void;
  readonly onError: (event: Event) => void;
}

export function faceTemplate(
  partner: PartnerView,
  frame: FaceFrame,
): TemplateResult | typeof nothing {
  const { logo, name } = partner;
  if (!logo) return html`<span class="name">${textTemplate(name)}</span>`;
  const draw = (picture: Picture): TemplateResult => imageTemplate(picture, partner, frame);
  const { src, dark } = logo;
  if (dark === undefined) return draw({ ...logo, src, text: name.text, kind: '' });
  // The theme shows one of the two pictures; only the first has an alternative text.
  return html`${draw({ ...logo, src, text: name.text, kind: 'for-light' })}${draw({
    ...logo,
    src: dark,
    text: '',
    kind: 'for-dark',
  })}`;
}

interface Picture extends LogoView {
  readonly text: string;
  readonly kind: '' | 'for-light' | 'for-dark';
}

function imageTemplate(
  { src, text, kind, width, height, sized }: Picture,
  partner: PartnerView,
  { language, loading, isCopy, onLoad, onError }: FaceFrame,
): TemplateResult {
  const { name } = partner;
  const spoken = isCopy ? '' : text;
  const foreign = spoken !== '' && name.language !== '' && name.language !== language;
  return html`<img
    class="logo ${kind} ${sized ? '' : 'unsized'}"
    part=${isCopy ? nothing : 'logo'}
    src=${src}
    alt=${spoken}
    lang=${foreign ? name.language : nothing}
    width=${width}
    height=${height}
    loading=${loading}
    decoding="async"
    referrerpolicy="strict-origin-when-cross-origin"
    @load=${sized ? nothing : (event: Event) => onLoad(event, partner)}
    @error=${onError}
  />`;
}
