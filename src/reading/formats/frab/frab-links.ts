/** Links and attachments of a frab event: recordings apart from documents. */
import type { DocumentLinkInput } from '../../../model/schema/schema.js';
import { compact } from '../foreign-value.js';
import type { FrabLink } from './frab-schedule.js';

const videoPattern =
  /\.(webm|mp4|m4v|ogv|mpg|avi)$|media\.ccc\.de|youtu\.?be|vimeo\.com|^video|recording/i;

export function isVideo(link: FrabLink): boolean {
  return [link.url, link.title ?? '', link.type ?? ''].some((text) => videoPattern.test(text));
}

export function documentsOf(
  links: readonly FrabLink[],
  resolve: (url: string) => string | undefined,
): DocumentLinkInput[] {
  return links.flatMap(({ url, title, type }) => {
    const safe = resolve(url);
    if (safe === undefined) return [];
    const mediaType = type?.includes('/') ? type : undefined;
    return [
      compact<DocumentLinkInput>({
        title: title ?? (type === 'slides' || type === 'paper' ? type : url),
        url: safe,
        mediaType,
      }),
    ];
  });
}
