import { isWebUrl } from './isWebUrl';
import type { PieceMatch } from './piece';
import type { Line } from './scanLine';

/**
 * Reads a URL in running text. It ends before Hangul and other CJK, before punctuation that ends the
 * sentence and before a bracket that is not balanced inside it: `https://github.com/x/y에서` → link
 * `https://github.com/x/y`, then text. Returns null when it has no host that a link may have.
 */
export function readUrl(line: Line, at: number): PieceMatch | null {
  const { text } = line;
  let end = indexOfMatch(HOST_END, text, at + 'https://'.length);
  PORT.lastIndex = end;
  if (PORT.test(text)) end = PORT.lastIndex;
  if (text[end] === '@' || !isWebUrl(text.slice(at, end))) return null;
  if (/[/?#]/.test(text.charAt(end))) end = findPathEnd(line, at, end);
  while (/[.,;:!?'*]/.test(text.charAt(end - 1))) end -= 1;
  const href = text.slice(at, end);
  return { piece: { kind: 'link', href, text: href }, end };
}

const HOST_END = /[^\w.\-\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}]/gu;
const PORT = /:\d{1,5}/y;

/** Anything but the characters of RFC 3986 and the letters, except CJK, that browsers show in addresses. */
const URL_END = /[^!#-;=?-[\]^_a-z~\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}]|\*\*/gu;

function findPathEnd(line: Line, urlStart: number, pathStart: number): number {
  const { text, partners } = line;
  if (pathStart >= line.urlRunEnd) line.urlRunEnd = indexOfMatch(URL_END, text, pathStart);
  for (let at = pathStart; at < line.urlRunEnd; at += 1) {
    if (!/[[\]()]/.test(text.charAt(at))) continue;
    const partner = partners[at] ?? -1;
    if (partner < urlStart || partner >= line.urlRunEnd) return at;
  }
  return line.urlRunEnd;
}

/** Returns the length of the text when nothing matches. */
function indexOfMatch(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? text.length;
}
