import { asCode, type PieceMatch } from './piece';
import type { Line } from './scanLine';

/** Reads code between runs of backticks of the same length, verbatim: ` ``a`b`` ` → `` a`b ``. */
export function readCode({ text, codeEnds }: Line, at: number, run: string): PieceMatch | null {
  const close = codeEnds.get(at);
  if (close === undefined) return null;
  return { piece: asCode(text.slice(at + run.length, close)), end: close + run.length };
}
