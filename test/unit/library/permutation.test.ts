import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bitsOfOrder, orderOfRank, rankOfOrder } from '../../../src/library/permutation';

/** All orders of so many items, the first ones first: the slow, right version. */
function ordersOf(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) =>
    ordersOf(items.filter((other) => other !== item)).map((rest) => [item, ...rest]),
  );
}

describe('rankOfOrder', () => {
  it.each([0, 1, 2, 3, 5, 6])('counts all orders of %i items', (size) => {
    const orders = ordersOf(Array.from({ length: size }, (_, index) => index));
    expect(orders.map(rankOfOrder)).toEqual(orders.map((_, index) => BigInt(index)));
    expect(orders.map((_, index) => orderOfRank(BigInt(index), size))).toEqual(orders);
    expect(orderOfRank(BigInt(orders.length), size)).toBeNull();
  });

  it('is undone by orderOfRank, and fits into the bits of its size', () => {
    const shuffled = fc.nat(300).chain((size) =>
      fc.shuffledSubarray(
        Array.from({ length: size }, (_, index) => index),
        { minLength: size },
      ),
    );
    fc.assert(
      fc.property(shuffled, (order) => {
        const rank = rankOfOrder(order);
        expect(orderOfRank(rank, order.length)).toEqual(order);
        expect(rank < 1n << BigInt(bitsOfOrder(order.length))).toBe(true);
      }),
    );
  });
});

it.each([
  [0, 0],
  [1, 0],
  [2, 1],
  [3, 3],
  [4, 5],
  [300, 2042],
])('an order of %i items takes %i bits', (size, bits) => {
  expect(bitsOfOrder(size)).toBe(bits);
});
