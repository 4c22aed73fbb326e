import { asCode, asText, type Mark, type PieceMatch } from './piece';
import { linkMatch } from './readLink';
import type { Line } from './scanLine';

/**
 * Reads TeX of text mode outside of formulas: `\url` is a link, `\texttt` is code, `\textbf` marks a
 * strong, other font commands and `{\sc …}` leave their argument, `\$` and `\_` are signs. Also reads the
 * brace that closes such a command. Returns null for other braces and for an argument that is empty
 * or does not end.
 */
export function readTex(line: Line, at: number, opener: string): PieceMatch | null {
  const start = at + opener.length;
  const single = /^\\[^a-z]$/.test(opener) ? asText(opener.charAt(1)) : line.texEnds.get(at);
  if (single) return { piece: single, end: start };
  const close = line.partners[opener.startsWith('{') ? at : start - 1] ?? -1;
  if (close <= start) return null;
  if (opener === '\\url{') return linkMatch(line.text, start, close);
  if (opener === '\\texttt{') {
    return { piece: asCode(line.text.slice(start, close)), end: close + 1 };
  }
  const isBold = opener === '\\textbf{';
  line.texEnds.set(close, isBold ? BOLD_END : asText(''));
  return { piece: isBold ? BOLD : asText(''), end: start };
}

const BOLD: Mark = { kind: 'mark', text: '', opens: true, closes: false };
const BOLD_END: Mark = { kind: 'mark', text: '', opens: false, closes: true };
