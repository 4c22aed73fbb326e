/**
 * Whether two texts are equal or one edit apart: a character inserted, deleted, replaced, or swapped
 * with the next (Damerau-Levenshtein distance of at most 1). Linear time.
 * `'generation'`, `'geneartion'` → `true`.
 */
export function isWithinOneEdit(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let prefix = 0;
  while (prefix < short.length && short[prefix] === long[prefix]) prefix++;
  let suffix = 0;
  while (suffix < short.length - prefix && short.at(-1 - suffix) === long.at(-1 - suffix)) suffix++;
  const differing = long.length - prefix - suffix;
  if (differing <= 1) return true;
  return (
    differing === 2 &&
    short.length === long.length &&
    short[prefix] === long[prefix + 1] &&
    short[prefix + 1] === long[prefix]
  );
}

/** What an edit counts: a character inserted or deleted, and one in place of another. */
export type EditCosts = {
  readonly alone: (char: string) => number;
  readonly replaced: (a: string, b: string) => number;
};

const EACH_ONE: EditCosts = { alone: () => 1, replaced: (a, b) => (a === b ? 0 : 1) };

/** Characters inserted, deleted or replaced between two texts (Levenshtein): `'berant'`, `'brandt'` → 2. */
export function editDistance(a: string, b: string, costs = EACH_ONE): number {
  let row = [0];
  for (const char of b) row.push((row.at(-1) ?? 0) + costs.alone(char));
  for (const ofA of a) {
    const next = [(row[0] ?? 0) + costs.alone(ofA)];
    for (let at = 0; at < b.length; at++) {
      const ofB = b.charAt(at);
      const replaced = (row[at] ?? 0) + costs.replaced(ofA, ofB);
      const deleted = (row[at + 1] ?? 0) + costs.alone(ofA);
      next.push(Math.min(replaced, deleted, (next[at] ?? 0) + costs.alone(ofB)));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
