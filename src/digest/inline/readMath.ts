import type { PieceMatch } from './piece';
import type { Line } from './scanLine';

/**
 * Reads a formula between single dollars, or returns null where they are money. Follows Pandoc (no
 * space inside the dollars, no digit after the second), but accepts a digit next to a dollar when the
 * content is plainly TeX: `$\sim$20`, `10$^{-3}$`. Refuses Hangul, code and strong inside, more than
 * 200 characters, and a number followed by words: `$5 and US$`.
 */
export function readMath({ text }: Line, at: number, dollars: string): PieceMatch | null {
  if (dollars.length > 1) return null;
  const close = closingDollar(text, at);
  if (close === null) return null;
  const tex = text.slice(at + 1, close);
  const nextToDigit = /\d/.test(text.charAt(at - 1)) || /\d/.test(text.charAt(close + 1));
  return isFormula(tex, nextToDigit) ? { piece: { kind: 'math', tex }, end: close + 1 } : null;
}

/** Two prices in a sentence are rarely closer than this; formulas are shorter. */
const MAX_MATH_LENGTH = 200;

/** A backslash escapes the character after it. */
function closingDollar(text: string, at: number): number | null {
  let index = at + 1;
  while (index < text.length && index - at <= MAX_MATH_LENGTH && text[index] !== '$') {
    index += text[index] === '\\' ? 2 : 1;
  }
  return text[index] === '$' ? index : null;
}

function isFormula(tex: string, nextToDigit: boolean): boolean {
  if (tex === '' || tex !== tex.trim() || /[\p{sc=Hangul}`]|\*\*/u.test(tex)) return false;
  const isPlainlyTex = /[\\^_{\p{sc=Greek}]/u.test(tex);
  if (nextToDigit && !isPlainlyTex) return false;
  const isPriceWithWords = /^\d/.test(tex) && /\p{L}{2}/u.test(tex.replace(COMMAND, ' '));
  return !isPriceWithWords;
}

const COMMAND = /\\[a-zA-Z]+(?:\{[^{}]*\})?/g;
