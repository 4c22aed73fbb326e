import type { Inline } from '../inline';
import { asText, type Mark, type Piece } from './piece';

/**
 * Turns each pair of marks into a strong: a closing mark belongs to the nearest opening mark before it.
 * Marks without a partner become text. Adjacent texts are merged and empty ones dropped.
 */
export function pairMarks(pieces: readonly Piece[]): Inline[] {
  const inlines: Inline[] = [];
  let open: Mark | null = null;
  let children: Inline[] = [];
  for (const piece of pieces) {
    if (open && piece.kind === 'mark' && piece.closes && children.length > 0) {
      inlines.push({ kind: 'strong', children: strongChildren(open, children, piece) });
      open = null;
      children = [];
    } else if (piece.kind === 'mark' && piece.opens) {
      if (open) append(inlines, [asText(open.text), ...children]);
      open = piece;
      children = [];
    } else {
      append(open ? children : inlines, [piece.kind === 'mark' ? asText(piece.text) : piece]);
    }
  }
  return open ? append(inlines, [asText(open.text), ...children]) : inlines;
}

/** Of three stars paired with two, one is text: in `**A***는` it belongs to the name A*. */
function strongChildren(open: Mark, children: Inline[], close: Mark): Inline[] {
  const extra = open.text.length - close.text.length;
  const [first, last] = [extra === 1 ? '*' : '', extra === -1 ? '*' : ''];
  return append([], [asText(first), ...children, asText(last)]);
}

function append(inlines: Inline[], added: readonly Inline[]): Inline[] {
  for (const inline of added) {
    const last = inlines.at(-1);
    if (inline.kind !== 'text') inlines.push(inline);
    else if (last?.kind === 'text') inlines[inlines.length - 1] = asText(last.text + inline.text);
    else if (inline.text !== '') inlines.push(inline);
  }
  return inlines;
}
