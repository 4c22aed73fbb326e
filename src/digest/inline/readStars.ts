import type { PieceMatch } from './piece';
import type { Line } from './scanLine';

/**
 * Reads two or three stars as a mark of a strong: they may open before a character that is no space
 * and close after one. More stars are text.
 */
export function readStars({ text }: Line, at: number, stars: string): PieceMatch | null {
  if (stars.length > 3) return null;
  const end = at + stars.length;
  const opens = /\S/.test(text.charAt(end));
  const closes = /\S/.test(text.charAt(at - 1));
  return { piece: { kind: 'mark', text: stars, opens, closes }, end };
}
