/**
 * Moves positions apart where they are closer than a distance, as little as it takes and in their order; none leaves
 * the span from 0 to `end` as long as all have room there.
 */
export function keepApart(positions: readonly number[], distance: number, end: number): number[] {
  const order = [...positions.keys()].sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0));
  const placed: number[] = [];
  let lowest = 0;
  for (const index of order) {
    const position = Math.max(lowest, positions[index] ?? 0);
    placed[index] = position;
    lowest = position + distance;
  }
  let highest = end;
  for (const index of order.reverse()) {
    const position = Math.min(highest, placed[index] ?? 0);
    placed[index] = position;
    highest = position - distance;
  }
  return placed;
}
