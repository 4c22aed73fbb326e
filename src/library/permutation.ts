/**
 * The number of an order of `0 … n - 1` among all orders, from 0 to `n! - 1`: `[2, 0, 1]` → `4n`. Each step counts
 * the places that are left.
 */
export function rankOfOrder(order: readonly number[]): bigint {
  const left = order.map((_, index) => index);
  let rank = 0n;
  for (const item of order) {
    const place = left.indexOf(item);
    rank = rank * BigInt(left.length) + BigInt(place);
    left.splice(place, 1);
  }
  return rank;
}

/** The order of a number: `(4n, 3)` → `[2, 0, 1]`. null: there are fewer orders than that. */
export function orderOfRank(rank: bigint, size: number): number[] | null {
  const places: number[] = [];
  let rest = rank;
  for (let left = 1n; left <= BigInt(size); left += 1n) {
    places.unshift(Number(rest % left));
    rest /= left;
  }
  if (rest > 0n) return null;
  const left = places.map((_, index) => index);
  return places.flatMap((place) => left.splice(place, 1));
}

/** The bits that the number of any order of so many takes: 3 → 3, since there are 6 orders. */
export function bitsOfOrder(size: number): number {
  let orders = 1n;
  for (let factor = 2n; factor <= BigInt(size); factor += 1n) orders *= factor;
  return orders === 1n ? 0 : (orders - 1n).toString(2).length;
}
