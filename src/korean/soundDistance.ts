import { editDistance } from './editDistance';
import { romanizeSound } from './romanize';

/**
 * How far the sound of a Hangul word is from the letters of a lower-case Latin one, in edits, after letters
 * that Hangul does not tell apart are made one: `'라쿠텐'`, `'rakuten'` → 0; `'라쿠텐'`, `'recording'` → 5.
 * Finer than a phonetic key, which both of these share.
 */
export function soundDistance(hangul: string, latin: string): number {
  return editDistance(foldSounds(romanizeSound(hangul)), foldSounds(latin));
}

/** Applied in this order. */
const SAME_SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/c(?=[eiy])/g, 's'],
  [/ph|f/g, 'p'],
  [/ck|[cq]/g, 'k'],
  [/x/g, 'ks'],
  [/r(?![aeiouyw])/g, ''],
  [/r/g, 'l'],
  [/v/g, 'b'],
  [/z/g, 'j'],
  [/y/g, 'i'],
  [/w/g, 'u'],
  [/(.)\1+/g, '$1'],
];

function foldSounds(letters: string): string {
  return SAME_SOUNDS.reduce((text, [letter, sound]) => text.replace(letter, sound), letters);
}
