type Key = Pick<KeyboardEvent, 'isComposing' | 'keyCode'>;

/**
 * Whether a key in a field belongs to an input method, as the Enter that ends a syllable of Hangul. Safari
 * sends it after the composition, with `isComposing` false and this code. Outside of fields every key has
 * this code while the keyboard writes Hangul.
 */
export function isComposing({ isComposing, keyCode }: Key): boolean {
  return isComposing || keyCode === 229;
}
