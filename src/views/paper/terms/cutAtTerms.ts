import type { Segment } from '../../../search/display/highlight';
import type { FirstMention } from '../../../topics/firstMentions';
import { BREAKS } from '../../text/RichText';

/** A part of a text that is drawn alike. */
export type Piece = {
  readonly text: string;
  readonly isMarked: boolean;
  /** Whether no line may break within. */
  readonly isUnbroken: boolean;
};

/** Pieces in a row that are within one term, or within none. */
type Run<T> = { readonly topic: T | null; readonly pieces: readonly Piece[] };

/**
 * Cuts the segments of a text at the terms in it. The joined pieces are the text. What is marked stays marked,
 * also where a mark ends within a term.
 *
 * @param terms in order and apart
 */
export function cutAtTerms<T>(
  segments: readonly Segment[],
  terms: readonly FirstMention<T>[],
): Run<T>[] {
  const runs: { topic: T | null; pieces: Piece[] }[] = [];
  let start = 0;
  for (const piece of segments.flatMap(piecesOf)) {
    const end = start + piece.text.length;
    let at = start;
    while (at < end) {
      const place = at;
      const term = terms.find(({ to }) => to > place);
      const isWithin = term !== undefined && term.from <= place;
      const border = Math.min(end, (isWithin ? term.to : term?.from) ?? end);
      const topic = isWithin ? term.topic : null;
      const cut = { ...piece, text: piece.text.slice(at - start, border - start) };
      const last = runs.at(-1);
      if (last?.topic === topic) last.pieces.push(cut);
      else runs.push({ topic, pieces: [cut] });
      at = border;
    }
    start = end;
  }
  return runs;
}

function piecesOf({ text, marked }: Segment): Piece[] {
  if (marked) return [{ text, isMarked: true, isUnbroken: false }];
  return text
    .split(BREAKS)
    .map((piece, index) => ({ text: piece, isMarked: false, isUnbroken: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}

/** Whether a cut at a place of a text would part two letters that are held together: a line could break there. */
export function isHeldTogether(text: string, place: number): boolean {
  const pair = new RegExp(BREAKS.source, 'uy');
  pair.lastIndex = place - 1;
  return place > 0 && pair.test(text);
}
