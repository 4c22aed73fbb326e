import { editDistance } from '../../korean/editDistance';
import { romanizeSound } from '../../korean/romanize';
import { nameParts } from './nameTerms';

/** The share of a name's letters at most that its sound in Hangul leaves open. Chosen. */
const MAX_DIFFERENT = 0.6;

/**
 * Of names that have the consonants of some Hangul words, those whose letters are closest:
 * `'조나단 베란트'` is Jonathan Berant, not Jonathan Brandt. Empty where none is close.
 */
export function closestNames(
  names: readonly string[],
  words: readonly string[],
): readonly string[] {
  const sounds = words.map((word) => foldLetters(romanizeSound(word)));
  const distances = names.map((name) => {
    const parts = nameParts(name).map(foldLetters);
    const ofWords = sounds.map((sound) =>
      Math.min(...parts.map((part) => editDistance(sound, part))),
    );
    return ofWords.reduce((sum, distance) => sum + distance, 0);
  });
  const least = Math.min(...distances);
  if (least > sounds.join('').length * MAX_DIFFERENT) return [];
  return names.filter((_, at) => distances[at] === least);
}

/** Letters that sound alike in Hangul as one: `'percy'` → `'pelky'`. */
function foldLetters(word: string): string {
  return word
    .replace(/ph/g, 'p')
    .replace(/[ckqg]+/g, 'k')
    .replace(/[lr]+/g, 'l')
    .replace(/[bvfp]+/g, 'p')
    .replace(/[jz]+/g, 'j')
    .replace(/[dt]+/g, 't')
    .replace(/^j(?=an)|^y/, '');
}
