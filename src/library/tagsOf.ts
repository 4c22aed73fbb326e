/** A # within a word is none of ours: `C#`, `https://a.io/#b`. */
const TAG = /(?<![\p{L}\p{N}_#/&])#([\p{L}\p{M}\p{N}_-]*[\p{L}\p{M}\p{N}_])/gu;
/** `#1` is a number. */
const NUMBER = /^\p{N}+$/u;

/**
 * The tags of a note, each once, in order, without their #: `'#세미나 다시 #RL'` → `['세미나', 'RL']`. Composed,
 * so that a tag typed on a Mac is the same; capitals count as they are.
 */
export function tagsOf(note: string): string[] {
  const tags = Array.from(note.normalize('NFC').matchAll(TAG), ([, tag = '']) => tag);
  return [...new Set(tags.filter((tag) => !NUMBER.test(tag)))];
}
