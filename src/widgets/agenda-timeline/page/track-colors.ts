/** Track colours as one sheet of the element's own: no style attribute, no write per session. */
import type { AgendaModel } from '../programme/agenda-view-model.js';
import { readableColor } from '../programme/readable-color.js';

function buildTrackRules(tracks: AgendaModel['tracks']): string {
  return tracks
    .map(({ index, color }) => {
      const readable = color === undefined ? undefined : readableColor(color);
      if (!readable) return '';
      return `.track-${index}{--_track:light-dark(${readable.light},${readable.dark})}`;
    })
    .join('');
}

export class TrackColors {
  #sheet: CSSStyleSheet | undefined;
  #tracks: AgendaModel['tracks'] | undefined;

  write(root: Node, { tracks }: AgendaModel): void {
    if (tracks === this.#tracks || !(root instanceof ShadowRoot)) return;
    this.#tracks = tracks;
    this.#sheet ??= new CSSStyleSheet();
    this.#sheet.replaceSync(buildTrackRules(tracks));
    // Set anew each time: the widget's own sheets come with its chunk and replace the list.
    const others = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    root.adoptedStyleSheets = [...others, this.#sheet];
  }
}
