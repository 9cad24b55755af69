/** Where an arrow key leads among marks that stand in rows. Pure. */

export type Step = 'left' | 'right' | 'up' | 'down' | 'first' | 'last';

export interface Position {
  readonly row: number;
  readonly position: number;
}

/**
 * The mark that a step leads to: the neighbour in the row, or the nearest one of the next row; the same mark where there
 * is none.
 * @param places the horizontal place of each mark, row by row
 */
export function steppedTo(places: readonly (readonly number[])[], from: Position, step: Step): Position {
  const row = places[from.row];
  if (!row) return from;
  switch (step) {
    case 'left':
      return { ...from, position: Math.max(0, from.position - 1) };
    case 'right':
      return { ...from, position: Math.min(row.length - 1, from.position + 1) };
    case 'first':
      return { ...from, position: 0 };
    case 'last':
      return { ...from, position: row.length - 1 };
    default: {
      const other = from.row + (step === 'up' ? -1 : 1);
      const marks = places[other];
      if (!marks || marks.length === 0) return from;
      return { row: other, position: nearest(marks, row[from.position] ?? 0) };
    }
  }
}

function nearest(places: readonly number[], wanted: number): number {
  let best = 0;
  places.forEach((place, i) => {
    if (Math.abs(place - wanted) < Math.abs((places[best] ?? 0) - wanted)) best = i;
  });
  return best;
}
