/** A place in the table: row and column, both from 0. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** How many rows and columns there are; at least one of each. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

const PAGE = 5;

/**
 * Where a key leads from a cell, as in a grid of the ARIA practices: arrows by one, Page Up and Down
 * by five rows, Home and End along the row, with Ctrl to the corners. Undefined for other keys.
 */
export function step(key: string, withControl: boolean, { row, column }: Spot, { rows, columns }: Size): Spot | undefined {
  const inside = (spot: Spot): Spot => ({
    row: Math.min(rows - 1, Math.max(0, spot.row)),
    column: Math.min(columns - 1, Math.max(0, spot.column)),
  });
  switch (key) {
    case 'ArrowUp':
      return inside({ row: row - 1, column });
    case 'ArrowDown':
      return inside({ row: row + 1, column });
    case 'ArrowLeft':
      return inside({ row, column: column - 1 });
    case 'ArrowRight':
      return inside({ row, column: column + 1 });
    case 'PageUp':
      return inside({ row: row - PAGE, column });
    case 'PageDown':
      return inside({ row: row + PAGE, column });
    case 'Home':
      return { row: withControl ? 0 : row, column: 0 };
    case 'End':
      return { row: withControl ? rows - 1 : row, column: columns - 1 };
    default:
      return undefined;
  }
}
