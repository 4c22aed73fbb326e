import { foldForms } from './foldForms';

/**
 * A token as it is indexed and queried: a run of Hangul, or of Latin and Greek letters and digits joined by
 * `-` `_` `.` `'` `+`. A change of script ends a token: `'LLM은'` is `LLM` and a glued `은`.
 */
export type Token = {
  readonly script: 'hangul' | 'latin';
  /** As written. */
  readonly text: string;
  /**
   * Hangul right after Latin, a digit, a closing mark or one of `+` `#` `*` `%`, without a space: mostly a
   * particle.
   */
  readonly glued: boolean;
};

/** The tokens of a text, in order. `'강화학습(RL)을'` → `강화학습`, `RL`, glued `을`. */
export function tokens(text: string): Token[] {
  const all: Token[] = [];
  eachToken(foldForms(text), (run, script, glued) => all.push({ script, text: run, glued }));
  return all;
}

/** Calls `visit` for each token of a text, in order. The text must be folded (`foldForms`). */
export function eachToken(
  text: string,
  visit: (run: string, script: Token['script'], glued: boolean) => void,
): void {
  eachSpan(text, (start, end, script, glued) => visit(text.slice(start, end), script, glued));
}

/**
 * Calls `visit` with where each token of a text begins and ends, in one pass over its characters: an archive has
 * millions of tokens, and a string for each takes longer than this. The text must be folded (`foldForms`):
 * conjoining jamo separate tokens.
 */
export function eachSpan(
  text: string,
  visit: (start: number, end: number, script: Token['script'], glued: boolean) => void,
): void {
  for (let start = 0; start < text.length; ) {
    const kind = kindOf(text.charCodeAt(start));
    let end = start + 1;
    if (kind === HANGUL) {
      while (kindOf(text.charCodeAt(end)) === HANGUL) end++;
      visit(start, end, 'hangul', GLUING.has(text.charCodeAt(start - 1)));
    } else if (kind === LATIN) {
      for (; ; end++) {
        const next = kindOf(text.charCodeAt(end));
        const joins = next === JOINER && kindOf(text.charCodeAt(end + 1)) === LATIN;
        if (next !== LATIN && !joins) break;
      }
      visit(start, end, 'latin', false);
    }
    start = end;
  }
}

const OTHER = 0;
const HANGUL = 1;
const LATIN = 2;
const JOINER = 3;

const LATIN_CODES = codesOf('A-Z', 'a-z', '0-9', 'À-ɏ', 'Α-ω', 'Ḁ-ỿ');
const CLOSING_CODES = codesOf(')', ']', '}', '"', "'", '”', '’');

/** `C++로`, `C#을`, `A*는`, `50%의`: a particle follows these signs too. */
const SIGN_CODES = codesOf('+', '#', '*', '%');

const GLUING = new Set([...LATIN_CODES, ...CLOSING_CODES, ...SIGN_CODES]);

/** The kind of a character by its code, for all characters below the Hangul blocks. */
const KINDS = new Uint8Array(0x2100);
for (const code of LATIN_CODES) KINDS[code] = LATIN;
for (const code of codesOf('-', '_', '.', "'", '’', '+')) KINDS[code] = JOINER;

/** After the end of a text `charCodeAt` gives NaN, which is `OTHER`. */
function kindOf(code: number): number {
  if (code < KINDS.length) return KINDS[code] ?? OTHER;
  const isSyllable = code >= 0xac00 && code <= 0xd7a3;
  const isJamo = code >= 0x3131 && code <= 0x3163;
  return isSyllable || isJamo ? HANGUL : OTHER;
}

/** The character codes of ranges such as `'A-Z'` and of single characters. */
function codesOf(...ranges: readonly string[]): number[] {
  return ranges.flatMap((range) => {
    const first = range.charCodeAt(0);
    const last = range.charCodeAt(range.length - 1);
    return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
  });
}
