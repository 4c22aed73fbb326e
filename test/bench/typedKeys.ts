import { convertQwertyToHangul } from 'es-hangul';
import { keystrokesOf } from '../../src/korean/keyboard';

/** What a key of an input method does: ends the syllables before, and composes one. */
export type Key = {
  /** What is in the field after it. */
  readonly text: string;
  /** Text that the key ends, `''` for most keys. */
  readonly committed: string;
  /** The syllable under way; `''`: the key is a letter by itself. */
  readonly composing: string;
};

/** The keys of a text as a Korean keyboard types it: `'모델'` → ㅁ, 모, 몯, 모데, 모델. */
export function keysOf(text: string): Key[] {
  const keys: Key[] = [];
  let before = '';
  for (const word of text.split(/(?<= )|(?= )/)) {
    // A space ends the syllable before it.
    const ended = keys.at(-1)?.composing ?? '';
    keys.push(
      ...(/[가-힣]/.test(word) ? composedKeys(word, before) : letterKeys(word, before, ended)),
    );
    before += word;
  }
  return keys;
}

function letterKeys(word: string, before: string, ended: string): Key[] {
  return Array.from(word, (letter, at) => ({
    text: before + word.slice(0, at + 1),
    committed: at === 0 ? ended + letter : letter,
    composing: '',
  }));
}

function composedKeys(word: string, before: string): Key[] {
  const typed = keystrokesOf(word);
  let whole = '';
  return Array.from(typed, (_, at) => {
    const syllables = convertQwertyToHangul(typed.slice(0, at + 1));
    const ended = syllables.slice(0, -1);
    const committed = ended.slice(whole.length);
    whole = ended;
    return { text: before + syllables, committed, composing: syllables.slice(-1) };
  });
}
