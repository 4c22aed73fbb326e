/**
 * Where an item goes in a whole list, when it is moved among those of it that are drawn: returns how many of all
 * others are before it. `(all 'abcd', drawn 'acd', 'd', 1)` → 1: before `c`, which has `a` and `b` before it, is
 * after what is drawn before it.
 */
export function placeAmongAll<Id>(
  all: readonly Id[],
  drawn: readonly Id[],
  id: Id,
  index: number,
): number {
  const others = all.filter((other) => other !== id);
  const before = drawn.filter((other) => other !== id)[index - 1];
  return before === undefined ? 0 : others.indexOf(before) + 1;
}
