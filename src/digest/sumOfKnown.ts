/** The sum of the votes that are known; null: none are. */
export function sumOfKnown(votes: Iterable<number | null>): number | null {
  let sum: number | null = null;
  for (const count of votes) if (count !== null) sum = (sum ?? 0) + count;
  return sum;
}
