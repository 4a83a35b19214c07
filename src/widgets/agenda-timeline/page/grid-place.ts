/**
 * Places an element on the lines of a grid by `style.setProperty`, which a strict CSP allows; it
 * does not allow a `style` attribute in a template.
 */
import { noChange, type ElementPart } from 'lit';
import { Directive, directive, type DirectiveResult } from 'lit/directive.js';
import { laneShare, type DayGrid, type GridCell, type GridSpan } from '../programme/agenda-grid.js';

export type Lines = Readonly<Record<`--_${string}`, string>>;

class PlacedDirective extends Directive {
  #written: Lines = {};

  render(_lines: Lines): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [lines]: [Lines]): unknown {
    const { style } = element as HTMLElement;
    for (const [name, value] of Object.entries(lines) as [`--_${string}`, string][]) {
      if (this.#written[name] !== value) style.setProperty(name, value);
    }
    this.#written = lines;
    return noChange;
  }
}

/** Sets custom properties for the grid's styles; a property that was set once stays. */
export const placed: (lines: Lines) => DirectiveResult = directive(PlacedDirective);

export const spanLines = ({ from, to }: GridSpan): string => `${from} / ${to}`;

export const gridLines = ({ rows, columns }: GridCell): Lines => ({
  '--_rows-at': spanLines(rows),
  '--_columns-at': spanLines(columns),
});

/** The widths of the columns behind that of times. */
export function gridColumns({ rooms, elsewhere }: DayGrid): string {
  const widths = rooms.flatMap(({ lanes }) => laneWidths(lanes));
  return [...widths, ...(elsewhere > 0 ? laneWidths(elsewhere) : [])].join(' ') || '1fr';
}

function laneWidths(lanes: number): readonly string[] {
  const share = laneShare(lanes);
  return Array<string>(lanes).fill(`minmax(calc(var(--_room) * ${share}), ${share}fr)`);
}
