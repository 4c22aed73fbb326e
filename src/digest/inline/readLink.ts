import { isWebUrl } from './isWebUrl';
import type { PieceMatch } from './piece';
import type { Line } from './scanLine';

/** Reads `[text](https://…)`, its text verbatim. Returns null for other brackets and other schemes. */
export function readLink({ text, partners }: Line, at: number): PieceMatch | null {
  const bracket = partners[at] ?? -1;
  if (bracket <= at + 1 || text[bracket + 1] !== '(') return null;
  return linkMatch(text, bracket + 2, partners[bracket + 1], text.slice(at + 1, bracket));
}

/**
 * Matches the link to the address from `start` to the bracket at `close`, or returns null when that
 * is no https address. The label is the address itself unless given.
 */
export function linkMatch(
  text: string,
  start: number,
  close = -1,
  label?: string,
): PieceMatch | null {
  if (close < 0 || !text.startsWith('https://', start)) return null;
  ADDRESS.lastIndex = start;
  ADDRESS.test(text);
  const href = text.slice(start, close);
  if (ADDRESS.lastIndex < close || !isWebUrl(href)) return null;
  return { piece: { kind: 'link', href, text: label ?? href }, end: close + 1 };
}

/** Excludes `[` and `\`, so that no two attempts read the same characters. */
const ADDRESS = /[^\s<>"`\\[\]{}]+/y;
