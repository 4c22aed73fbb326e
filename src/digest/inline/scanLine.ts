import type { Piece } from './piece';

/**
 * A line and the matches precomputed over all of it: brackets, backticks. The readers then go from left to
 * right.
 */
export type Line = {
  readonly text: string;
  /** For each bracket the index of its partner; -1 for unbalanced brackets and other characters. */
  readonly partners: Int32Array;
  /** Index of each run of backticks → index of the next run of the same length. */
  readonly codeEnds: ReadonlyMap<number, number>;
  /** Closing brace of a TeX command already opened → the piece to emit there. Filled by `readTex`. */
  readonly texEnds: Map<number, Piece>;
  /** Cached end of the last run of URL characters: keeps reading linear for `http://http://…`. */
  urlRunEnd: number;
};

/** Finds the partners of brackets and backticks, in one pass each. */
export function scanLine(text: string): Line {
  return {
    text,
    partners: matchBrackets(text),
    codeEnds: matchBackticks(text),
    texEnds: new Map(),
    urlRunEnd: 0,
  };
}

/** Each kind of bracket balances on its own: `'([)]'` has two pairs. One after a backslash is a sign. */
function matchBrackets(text: string): Int32Array {
  const partners = new Int32Array(text.length).fill(-1);
  const openByKind: number[][] = [[], [], []];
  for (const { 0: bracket, index } of text.matchAll(/(?<!\\)[[\](){}]/g)) {
    openByKind['([{'.indexOf(bracket)]?.push(index);
    const opening = openByKind[')]}'.indexOf(bracket)]?.pop();
    if (opening !== undefined) [partners[opening], partners[index]] = [index, opening];
  }
  return partners;
}

/** Pairs each run of backticks with the next run of the same length: `` `a` `` is 0 → 2. */
function matchBackticks(text: string): Map<number, number> {
  const ends = new Map<number, number>();
  const lastByLength = new Map<number, number>();
  for (const { 0: run, index } of text.matchAll(/`+/g)) {
    const previous = lastByLength.get(run.length);
    if (previous !== undefined) ends.set(previous, index);
    lastByLength.set(run.length, index);
  }
  return ends;
}
