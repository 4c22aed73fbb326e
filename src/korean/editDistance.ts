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
