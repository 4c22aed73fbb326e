import { foldForms } from '../../korean/foldForms';
import { foldCaseAndAccents, normalizeKey } from '../../korean/normalize';

/** Where something is in a text, in UTF-16 units; `end` is after its last. */
export type Span = { readonly start: number; readonly end: number };

/** Signs that belong to the word before them where no letter follows: `C++`, `C#`, `A*`. */
const SUFFIXES = '+#*';

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
 * - A single Latin word of three letters or more is found in the plural too: `"model"` is in `models`, `"A"`
 *   not in `as`.
 */
export class ExactPhrase {
  /** Contained in the letters of every text that the phrase is in; may be ''. */
  private readonly key: string;
  private readonly chars: readonly string[];
  /** The phrase without regard to borders: these are looked at apart, as `\p{L}` compiles slowly. */
  private readonly pattern: RegExp;
  private readonly mayBePlural: boolean;

  constructor(quoted: string) {
    const folded = foldSigns(foldForms(quoted)).trim();
    this.key = normalizeKey(folded);
    this.chars = Array.from(folded);
    this.pattern = new RegExp(patternOf(this.chars), 'gu');
    this.mayBePlural = /^\p{Script=Latin}{3,}$/u.test(folded);
  }

  /** Looks at a passage's letters first: most have not even these. */
  isIn({ text, normalized }: Readonly<{ text: string; normalized: string }>): boolean {
    if (!normalized.includes(this.key)) return false;
    return !this.matches(foldSigns(text)).next().done;
  }

  /** Every place of the phrase in a text. */
  spans(text: string): Span[] {
    const folded = foldSigns(text);
    const spans = [...this.matches(folded)];
    if (folded.length === text.length) return spans;
    const places = placesOf(text);
    return spans.map(({ start, end }) => ({
      start: places[start] ?? 0,
      end: places[end] ?? text.length,
    }));
  }

  private *matches(folded: string): Generator<Span> {
    for (let from = 0; ; ) {
      this.pattern.lastIndex = from;
      const match = this.pattern.exec(folded);
      if (!match) return;
      const start = match.index;
      const end = start + match[0].length;
      const isPlural = this.mayBePlural && folded.charAt(end) === 's';
      const ends = isPlural ? [end + 1, end] : [end];
      const whole = ends.find((one) => this.isWhole(folded, start, one));
      if (whole !== undefined) yield { start, end: whole };
      // Half of a surrogate pair would be found as the whole again.
      from = whole ?? start + (this.chars[0]?.length ?? 1);
    }
  }

  /** Whether both ends are borders. */
  private isWhole(folded: string, start: number, end: number): boolean {
    const first = this.chars[0] ?? '';
    const last = this.chars.at(-1) ?? '';
    const before = Array.from(folded.slice(Math.max(0, start - 4), start));
    const after = Array.from(folded.slice(end, end + 4));
    return startsWord(first, before) && endsWord(last, after);
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
  return foldCaseAndAccents(text)
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[‐-–−]/g, '-');
}

function patternOf(chars: readonly string[]): string {
  let pattern = '';
  for (const [at, char] of chars.entries()) {
    if (isSpace(char)) continue;
    const previous = chars[at - 1];
    pattern += previous === undefined ? '' : gapBetween(previous, char, chars.slice(0, at));
    pattern += char.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
  }
  return pattern;
}

/** What may be between a character and the one before it in the quote, spaces left out. */
function gapBetween(previous: string, char: string, before: readonly string[]): string {
  const last = isSpace(previous) ? (before.findLast((one) => !isSpace(one)) ?? '') : previous;
  if (isHangul(last) || isHangul(char)) return '\\s*';
  if (!isSpace(previous)) return '';
  return isWord(last) && isWord(char) ? '[\\s-]+' : '\\s+';
}

/** Whether a phrase with this first character may begin after some characters. */
function startsWord(first: string, before: readonly string[]): boolean {
  const previous = before.at(-1) ?? '';
  if (isDigit(first) && previous === '.' && isDigit(before.at(-2) ?? '')) return false;
  if (isSuffix(first)) return previous !== first;
  return !isWord(first) || !isWord(previous);
}

/** Whether a phrase with this last character may end before some characters. */
function endsWord(last: string, [next = '', second = '']: readonly string[]): boolean {
  if (isSuffix(last)) return next !== last;
  if (!isWord(last)) return true;
  if (isWord(next)) return false;
  if (isDigit(last)) return next !== '.' || !isDigit(second);
  const isDoubled = next === '+' && second === '+';
  return !isDoubled && !(isSuffix(next) && !isWord(second));
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
  return char !== '' && SUFFIXES.includes(char);
}
