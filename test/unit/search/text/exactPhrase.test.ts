import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeKey } from '../../../../src/korean/normalize';
import { ExactPhrase } from '../../../../src/search/text/exactPhrase';

function isIn(quoted: string, text: string): boolean {
  return new ExactPhrase(quoted).isIn({ text, normalized: normalizeKey(text) });
}

describe('ExactPhrase', () => {
  it.each([
    ['C++', 'C++17로', 'a sign may be followed by a letter'],
    ['c++', 'in C++.', 'case'],
    ['A*', 'A* 탐색', ''],
    ['(RL)', '강화 학습(RL))', 'a bracket has no border'],
    ['C', 'A/C 구조', 'signs that end no word'],
    ['A', 'A+B', 'a sign between two words'],
    ['o1', 'OpenAI-o1을', 'a hyphen ends a word, Hangul too'],
    ['GPT-4', 'GPT‑4', 'a typographic hyphen'],
    ["model's", 'the model’s', 'a typographic apostrophe'],
    ['ＬＬＭ', 'LLM', 'full width in the quote'],
    ['flow matching', 'Flow-Matching', 'a space is a hyphen'],
    ['flow matching', 'flow  matching', ''],
    ['model', 'models', 'plural'],
    ['LLM', 'LLMs', 'three letters have a plural'],
    ['Farré', 'Farre', 'diacritics'],
    ['확산', '초확산은', 'Hangul has no borders'],
    ['강화학습', '강화 학습', 'free spaces'],
    ['강화 학습', '강화학습', ''],
    ['LLM 기반', 'LLM기반', 'free spaces next to Hangul'],
    ['日本', '日本', 'letters without a key'],
  ])('%s is in %s: %s', (quoted, text) => {
    expect(isIn(quoted, text)).toBe(true);
  });

  it.each([
    ['C++', 'C', 'the signs are missing'],
    ['C', 'C++', 'they belong to the word'],
    ['C', 'C#을', 'as well'],
    ['C+', 'C++', 'part of the signs'],
    ['(RL)', 'RL', ''],
    ['o1', 'o11', 'longer'],
    ['o1', 'gpto1', 'longer'],
    ['5', '2.5', 'a part of a number'],
    ['2', '2.5', ''],
    ['2.5', 'Qwen2.5', 'a version is part of the name before it'],
    ['GPT-4', 'GPT-4o', ''],
    ['fine-tuning', 'fine tuning', 'the hyphen is missing'],
    ['flow matching', 'flowmatching', 'the space is missing'],
    ['models', 'model', 'singular'],
    ['A', 'as', 'no plural of a letter'],
    ['I', 'is', ''],
    ['UI', 'UIs', 'no plural of two letters'],
    ['강화학습', '강화, 학습', 'a sign in between'],
    ['강화학습', '강화-학습', ''],
    ['日本', '日', 'letters without a key'],
    ['𠀀a', '𠀀a1', 'a letter of two UTF-16 units'],
  ])('%s is not in %s: %s', (quoted, text) => {
    expect(isIn(quoted, text)).toBe(false);
  });

  it('marks its places, where folding changes lengths too', () => {
    expect(new ExactPhrase('C++').spans('Straße: C, C++ und c++')).toEqual([
      { start: 11, end: 14 },
      { start: 19, end: 22 },
    ]);
    expect(new ExactPhrase('강화학습').spans('새 강화 학습을')).toEqual([{ start: 2, end: 7 }]);
  });

  it('finds what a search letter by letter finds', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'b', 's', '1', '2', '가', '나', ' ', '-', '+', '*', '.', '('),
      minLength: 1,
      maxLength: 8,
    });
    const quotes = letters.map((text) => text.trim()).filter((text) => /[\p{L}\p{N}]/u.test(text));
    fc.assert(
      fc.property(quotes, letters, letters, fc.boolean(), (quote, before, after, isPutIn) => {
        const text = isPutIn ? before + quote + after : before + after;
        expect(isIn(quote, text)).toBe(isInSlowly(quote, text));
      }),
      { numRuns: 500 },
    );
  });
});

/** The rule of `ExactPhrase` for plain ASCII and Hangul, place by place. */
function isInSlowly(quote: string, text: string): boolean {
  const isPlural = /^[a-z]{3,}$/.test(quote);
  for (let start = 0; start < text.length; start++) {
    for (const end of endsAt(quote, text, start)) {
      const isWhole = !isBroken(quote, text, start, end);
      const isPluralHere =
        isPlural && text.charAt(end) === 's' && !isBroken(quote, text, start, end + 1);
      if (isWhole || isPluralHere) return true;
    }
  }
  return false;
}

/** Where the letters of a quote may end that begin at a place of a text. */
function endsAt(quote: string, text: string, start: number): number[] {
  if (quote === '') return [start];
  const [first = '', next = ''] = quote;
  if (first !== ' ') {
    if (text.charAt(start) !== first) return [];
    const rest = quote.slice(1);
    const isFree = rest !== '' && (isHangul(first) || isHangul(next)) && next !== ' ';
    const starts = isFree ? [start + 1, ...afterRun(text, start + 1, ' ')] : [start + 1];
    const gap = /^ +(.)/.exec(rest)?.[1];
    if (gap === undefined) return starts.flatMap((place) => endsAt(rest, text, place));
    const after = rest.trimStart();
    const isFreeGap = isHangul(first) || isHangul(gap);
    const places = isFreeGap
      ? [start + 1, ...afterRun(text, start + 1, ' ')]
      : afterRun(text, start + 1, isWord(first) && isWord(gap) ? ' -' : ' ');
    return places.flatMap((place) => endsAt(after, text, place));
  }
  return [];
}

/** The places after one, two … characters of a set. */
function afterRun(text: string, start: number, set: string): number[] {
  const places: number[] = [];
  for (let at = start; at < text.length && set.includes(text.charAt(at)); at++) places.push(at + 1);
  return places;
}

/** Whether a border of the quote is within a word of the text. */
function isBroken(quote: string, text: string, start: number, end: number): boolean {
  const first = quote.charAt(0);
  const last = quote.charAt(quote.length - 1);
  const before = text.slice(0, start);
  const after = text.slice(end);
  const startsInWord =
    (isWord(first) && isWord(before.slice(-1))) ||
    (/\d/.test(first) && /\d\.$/.test(before)) ||
    (/[+#*]/.test(first) && before.endsWith(first));
  const endsInWord =
    (isWord(last) && isWord(after.charAt(0))) ||
    (/\d/.test(last) && /^\.\d/.test(after)) ||
    (/[a-z]/.test(last) && (/^\+\+/.test(after) || /^[+#*]([^a-z0-9]|$)/.test(after))) ||
    (/[+#*]/.test(last) && after.startsWith(last));
  return startsInWord || endsInWord;
}

function isHangul(char: string): boolean {
  return /^[가-힣]$/.test(char);
}

function isWord(char: string): boolean {
  return /^[a-z0-9]$/.test(char);
}
