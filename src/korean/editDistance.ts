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

/** Characters inserted, deleted or replaced between two texts (Levenshtein): `'berant'`, `'brandt'` → 2. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
