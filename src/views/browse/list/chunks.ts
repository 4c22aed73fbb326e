/** Rows of a list that a slow phone draws in one task. Measured. */
export const ROWS_A_TURN = 4;

/** Items in groups of a size, the last one of what remains: `[1, 2, 3]` by 2 → `[[1, 2], [3]]`. */
export function chunks<T>(items: readonly T[], size: number): (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
