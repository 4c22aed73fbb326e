import { fold, normalizeKey } from '../../korean/normalize';

/** Where something is in a text, in UTF-16 units; `end` is after its last. */
export type Span = { readonly start: number; readonly end: number };

/** A Latin letter or digit, or one of another script that writes words apart; not Hangul. */
const WORD = '(?!\\p{Script=Hangul})[\\p{L}\\p{N}]';

/** Signs that belong to the word before them where no letter follows: `C++`, `C#`, `A*`. */
const SUFFIX = '[+#*]';

/**
 * A quoted text, to be found with its signs and word borders:
 *
 * - Case, diacritics and full width make no difference; typographic dashes and apostrophes are plain.
 * - Every sign of the quote is there: `"(RL)"` is not in `RL`.
 * - Spaces next to Hangul are free, there or not: `"강화학습"` is in `강화 학습을`. Other spaces are white
 *   space or a hyphen: `"flow matching"` is in `Flow-Matching`, not in `flowmatching`.
 * - A letter or digit at an end of the quote ends a word there: `"o1"` is not in `o11`, `"5"` not in
 *   `2.5`. `+`, `#` and `*` right after a word belong to it: `"C"` is not in `C++`, nor `"C+"`.
 * - Hangul has no such borders, as particles follow it: `"확산"` is in `초확산은`.
 * - A single Latin word is found in the plural too: `"model"` is in `models`.
 */
export class ExactPhrase {
  /** Contained in the letters of every text that the phrase is in; may be ''. */
  private readonly key: string;
  private readonly pattern: RegExp;

  constructor(quoted: string) {
    const folded = foldSigns(quoted.normalize('NFKC')).trim();
    this.key = normalizeKey(folded);
    this.pattern = new RegExp(patternOf(folded), 'gu');
  }

  /** Looks at a passage's letters first: most have not even these. */
  isIn({ text, normalized }: Readonly<{ text: string; normalized: string }>): boolean {
    if (!normalized.includes(this.key)) return false;
    return foldSigns(text).search(this.pattern) >= 0;
  }

  /** Every place of the phrase in a text. */
  spans(text: string): Span[] {
    const folded = foldSigns(text);
    const spans = Array.from(folded.matchAll(this.pattern), ({ index, 0: { length } }) => {
      return { start: index, end: index + length };
    });
    if (folded.length === text.length) return spans;
    const places = placesOf(text);
    return spans.map(({ start, end }) => ({
      start: places[start] ?? 0,
      end: places[end] ?? text.length,
    }));
  }
}

/** The place in a text of each letter of the folded text, whose length differs: `ß` → `ss`. */
function placesOf(text: string): number[] {
  const places: number[] = [];
  let place = 0;
  for (const char of text) {
    for (let n = foldSigns(char).length; n > 0; n--) places.push(place);
    place += char.length;
  }
  return places;
}

function foldSigns(text: string): string {
  return fold(text)
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[‐-–−]/g, '-');
}

function patternOf(folded: string): string {
  const chars = Array.from(folded);
  let pattern = '';
  for (const [at, char] of chars.entries()) {
    if (isSpace(char)) continue;
    const previous = chars[at - 1];
    pattern += previous === undefined ? '' : gapBetween(previous, char, chars.slice(0, at));
    pattern += char.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
  }
  const plural = /^\p{Script=Latin}+$/u.test(folded) ? 's?' : '';
  return startBorder(chars[0] ?? '') + pattern + plural + endBorder(chars.at(-1) ?? '');
}

/** What may be between a character and the one before it in the quote, spaces left out. */
function gapBetween(previous: string, char: string, before: readonly string[]): string {
  const last = isSpace(previous) ? (before.findLast((one) => !isSpace(one)) ?? '') : previous;
  if (isHangul(last) || isHangul(char)) return '\\s*';
  if (!isSpace(previous)) return '';
  return isWord(last) && isWord(char) ? '[\\s-]+' : '\\s+';
}

function startBorder(first: string): string {
  if (isHangul(first)) return '';
  if (isWord(first)) return `(?<!${WORD})${isDigit(first) ? '(?<!\\d\\.)' : ''}`;
  return isSuffix(first) ? `(?<!\\${first})` : '';
}

function endBorder(last: string): string {
  if (isHangul(last)) return '';
  if (isDigit(last)) return `(?!${WORD})(?!\\.\\d)`;
  if (isWord(last)) return `(?!${WORD})(?!\\+\\+|${SUFFIX}(?!${WORD}))`;
  return isSuffix(last) ? `(?!\\${last})` : '';
}

function isSpace(char: string): boolean {
  return /^\s$/.test(char);
}

function isHangul(char: string): boolean {
  return /^\p{Script=Hangul}$/u.test(char);
}

function isWord(char: string): boolean {
  return /^[\p{L}\p{N}]$/u.test(char) && !isHangul(char);
}

function isDigit(char: string): boolean {
  return /^\p{N}$/u.test(char);
}

function isSuffix(char: string): boolean {
  return new RegExp(`^${SUFFIX}$`).test(char);
}
