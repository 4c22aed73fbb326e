/**
 * Cuts what no name ends with: `'Mamba-based'` → `'Mamba'`, `'KAN.'` → `'KAN'`. Takes time linear in the length: a
 * pattern at the end of a word is tried from each of its characters.
 */
export function withoutTail(word: string): string {
  let end = word.length;
  while (end > 0 && '.+-'.includes(word.charAt(end - 1))) end -= 1;
  const hyphen = word.lastIndexOf('-', end - 1);
  const isSuffix = hyphen >= 0 && /^[a-z]+$/.test(word.slice(hyphen + 1, end));
  return word.slice(0, isSuffix ? hyphen : end);
}
