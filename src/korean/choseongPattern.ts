import { composeSyllable, FINALS, INITIALS } from './syllable';

/**
 * Koreans abbreviate a word by its initial consonants (choseong): ㄱㅎ for 강화. Returns the source of
 * a regular expression for the syllables with this initial: `'ㅎ'` → `'[하-힣]'`. The argument must be
 * one of the 19 initials; a vowel or a cluster such as ㄳ makes a pattern that matches no Hangul.
 */
export function choseongPattern(consonant: string): string {
  const initial = INITIALS.indexOf(consonant);
  const first = composeSyllable({ initial, vowel: 0, final: 0 });
  const last = composeSyllable({ initial, vowel: 20, final: FINALS.length - 1 });
  return `[${first}-${last}]`;
}
