/** Widgets as HTML that a server includes in its pages, both with a shadow root and plain. */
import { renderPlain } from '../../ssr/render-plain.js';
import { documentFile } from '../last-publication.js';
import { fileSlug, widgetsOf, type Publication, type PublishedFile } from '../publication.js';

/**
 * Attributes that name the data's address, and the address that relative ones are resolved
 * against.
 */
function placeOf({ address, refresh }: Publication): {
  readonly attributes: Readonly<Record<string, string>>;
  readonly baseUrl?: string;
} {
  if (address === undefined) return { attributes: {} };
  const src = address + documentFile;
  return {
    attributes: { src, ...(refresh > 0 ? { refresh: String(refresh) } : {}) },
    baseUrl: src,
  };
}

export function buildPrerendered(publication: Publication): readonly PublishedFile[] {
  const { document: data, conference, languages, now, render } = publication;
  const { attributes, ...place } = placeOf(publication);
  return languages.flatMap((lang) =>
    widgetsOf(conference).flatMap((widget) => {
      const folder = `html/${fileSlug(lang)}`;
      const named = new Map(Object.entries({ ...attributes, lang }));
      const plain = renderPlain(widget, { data, lang, attributes: named, now, ...place });
      const html = render(widget, { ...attributes, data, lang, ...place });
      return [
        { path: `${folder}/${widget}.html`, content: `${html}\n` },
        { path: `${folder}/${widget}.plain.html`, content: `${plain ?? ''}\n` },
      ];
    }),
  );
}
