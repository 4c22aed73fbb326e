/**
 * A piece of a text as it is indexed and asked: a run of Hangul, or Latin letters and digits joined by
 * `-` `_` `.` `'` `+`. The change of script ends it: `'LLM은'` gives `LLM` and a glued `은`.
 */
export type Token = {
  readonly script: 'hangul' | 'latin';
  /** As written. */
  readonly text: string;
  /** Hangul that follows Latin, a digit or a closing mark without a space: a particle, mostly. */
  readonly glued: boolean;
};

/** The tokens of a text, in order. `'강화학습(RL)을'` → `강화학습`, `RL`, glued `을`. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  eachToken(text.normalize('NFC'), (run, script, glued) =>
    found.push({ script, text: run, glued }),
  );
  return found;
}

/** Hands the tokens of a text in NFC to `visit`, in one pass over its characters. */
export function eachToken(
  text: string,
  visit: (run: string, script: Token['script'], glued: boolean) => void,
): void {
  for (let start = 0; start < text.length; ) {
    const kind = kindOf(text.charCodeAt(start));
    let end = start + 1;
    if (kind === HANGUL) {
      while (kindOf(text.charCodeAt(end)) === HANGUL) end++;
      visit(text.slice(start, end), 'hangul', GLUE.has(text.charCodeAt(start - 1)));
    } else if (kind === LATIN) {
      for (; ; end++) {
        const next = kindOf(text.charCodeAt(end));
        const joins = next === JOINER && kindOf(text.charCodeAt(end + 1)) === LATIN;
        if (next !== LATIN && !joins) break;
      }
      visit(text.slice(start, end), 'latin', false);
    }
    start = end;
  }
}

const HANGUL = 1;
const LATIN = 2;
const JOINER = 3;

const GLUE = new Set(codes('A-Z', 'a-z', '0-9', ')', ']', '}', '"', "'", '”', '’'));

/** What a character is, by its code; Hangul stands far behind. */
const KINDS = new Uint8Array(0x2100);
for (const code of codes('A-Z', 'a-z', '0-9', 'À-ɏ', 'Ḁ-ỿ')) KINDS[code] = LATIN;
for (const code of codes('-', '_', '.', "'", '’', '+')) KINDS[code] = JOINER;

/** Behind the end of a text `charCodeAt` is NaN, which is nothing. */
function kindOf(code: number): number {
  if (code < KINDS.length) return KINDS[code] ?? 0;
  const isHangul = (code >= 0xac00 && code <= 0xd7a3) || (code >= 0x3131 && code <= 0x3163);
  return isHangul ? HANGUL : 0;
}

function codes(...ranges: readonly string[]): number[] {
  return ranges.flatMap((range) => {
    const first = range.charCodeAt(0);
    return Array.from(
      { length: range.charCodeAt(range.length - 1) - first + 1 },
      (_, n) => first + n,
    );
  });
}
