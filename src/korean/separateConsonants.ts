/** Consonant clusters, which an input method makes of two consonants typed in a row, and their parts. */
export const CLUSTERS: Readonly<Record<string, readonly [first: string, second: string]>> = {
  ㄳ: ['ㄱ', 'ㅅ'],
  ㄵ: ['ㄴ', 'ㅈ'],
  ㄶ: ['ㄴ', 'ㅎ'],
  ㄺ: ['ㄹ', 'ㄱ'],
  ㄻ: ['ㄹ', 'ㅁ'],
  ㄼ: ['ㄹ', 'ㅂ'],
  ㄽ: ['ㄹ', 'ㅅ'],
  ㄾ: ['ㄹ', 'ㅌ'],
  ㄿ: ['ㄹ', 'ㅍ'],
  ㅀ: ['ㄹ', 'ㅎ'],
  ㅄ: ['ㅂ', 'ㅅ'],
};

/**
 * Splits clusters into single consonants, so that initials typed in a row can be read: `'ㄳㅈㄱ'` →
 * `'ㄱㅅㅈㄱ'`. Leaves syllables and every other character as they are.
 */
export function separateConsonants(text: string): string {
  return text.replace(/[ㄳㄵㄶㄺ-ㅀㅄ]/g, (cluster) => (CLUSTERS[cluster] ?? [cluster]).join(''));
}
