import type { Clause } from './clause';
import { type Form, formCounter } from './forms';
import { idf } from './idf';
import { MAX_RERANKED } from './rank';
import { intersect, NO_SCORES, type Scores } from './scores';
import type { TermLookup } from './termLookup';

/** Papers that answer a clause, each with the weighted score of its best alternative. */
export function clauseScores(
  lookup: TermLookup,
  { alternatives, inTitle = false }: Clause,
): Scores {
  const asked = alternatives.filter(({ kind }) => kind !== 'apart');
  return lookup.accumulator.unite(
    asked.map(({ scores, weight, forms }) => ({
      scores: inTitle ? scores.filter(isTitled(lookup, forms)) : scores,
      weight,
    })),
  );
}

/**
 * The same with papers that contain the words of the clause apart.
 *
 * @param whole what `clauseScores` returns
 */
export function scoresWithApart(
  lookup: TermLookup,
  clause: Clause,
  whole = clauseScores(lookup, clause),
): Scores {
  const apart = clause.alternatives.filter(({ kind }) => kind === 'apart');
  return lookup.accumulator.unite([{ scores: whole, weight: 1 }, ...apart]);
}

/** Clauses of a question that is a sentence mostly: no paper need have all its words. */
const LONG = 4;

/** The share of the best paper's idf from which a paper answers a sentence. Chosen; flat from 0.3 to 0.5. */
const NEAR_BEST = 0.4;

/** A verb has many senses, and its synonyms are wide: it says less than a noun in as many papers. Chosen. */
const VERB_SHARE = 0.5;

/** What the name of a concept weighs, as a share of the words that describe it. Measured; flat from 0.4 to 0.7. */
const DESCRIBED_SHARE = 0.5;

/** Papers that answer a part of some clauses. */
type PartialMatches = {
  /** Those that contain the words of all clauses somewhere. */
  readonly apart: Scores;
  /** The first `MAX_RERANKED` or so of those that answer enough of the clauses but not all, by their weight. */
  readonly some: readonly number[];
  /** What each clause weighs, also that of the described concepts. */
  readonly weightOf: ReadonlyMap<Clause, number>;
  /** The score of the index by paper, of all clauses together. */
  readonly index: Float64Array;
};

/**
 * Papers that answer a part of some clauses. Enough are two thirds of the clauses or half of their idf,
 * as in the measured design; half of four clauses and more, where some paper answers each. Of
 * a sentence some papers always have enough: how near they come is told by `rankPartial`.
 *
 * @param described the concepts that words of the clauses describe: papers that name one have a share of those words
 * @param known what `clauseScores` has returned for some of the clauses
 * @param isWanted leaves papers out before the first are told; what is enough is told by all
 */
export function partialMatches(
  lookup: TermLookup,
  clauses: readonly Clause[],
  {
    isSentence = false,
    described = null,
    known = new Map(),
    isWanted = () => true,
  }: {
    readonly isSentence?: boolean;
    readonly described?: Clause | null;
    readonly known?: ReadonlyMap<Clause, Scores>;
    readonly isWanted?: (docId: number) => boolean;
  } = {},
): PartialMatches {
  const scores = clauses.map((clause) => scoresWithApart(lookup, clause, known.get(clause)));
  const size = lookup.corpus.docs.length;
  const idfs = scores.map((found) => idf(size, found.size));
  const weightOf = new Map(
    clauses.map((clause, at) => {
      return [clause, Math.sqrt(idfs[at] ?? 0) * (clause.isVerb ? VERB_SHARE : 1)];
    }),
  );
  const half = idfs.reduce((sum, value) => sum + value, 0) / 2;
  const isLong = clauses.length >= LONG && scores.every(({ size }) => size > 0);
  const least = isLong ? clauses.length / 2 : (clauses.length * 2) / 3;
  const counts = new Uint8Array(size);
  const idfSums = new Float64Array(size);
  const sums = new Float64Array(size);
  const index = new Float64Array(size);
  const add = ({ docIds, values }: Scores, ownIdf: number, weight: number, count: 0 | 1) => {
    for (let place = 0; place < docIds.length; place++) {
      const docId = docIds[place] ?? 0;
      counts[docId] = (counts[docId] ?? 0) + count;
      idfSums[docId] = (idfSums[docId] ?? 0) + ownIdf;
      sums[docId] = (sums[docId] ?? 0) + weight;
      index[docId] = (index[docId] ?? 0) + (values[place] ?? 0);
    }
  };
  for (const [at, clause] of clauses.entries()) {
    add(scores[at] ?? NO_SCORES, idfs[at] ?? 0, weightOf.get(clause) ?? 0, 1);
  }
  let best = 0;
  let bestIdf = 0;
  for (let docId = 0; docId < size; docId++) {
    best = Math.max(best, counts[docId] ?? 0);
    bestIdf = Math.max(bestIdf, idfSums[docId] ?? 0);
  }
  // What a concept adds makes papers that have enough without it no worse.
  if (described) {
    const words = new Set(described.tokens.map(({ text }) => text));
    let idfSum = 0;
    let weight = 0;
    for (const [at, clause] of clauses.entries()) {
      if (!clause.tokens.every(({ text }) => words.has(text))) continue;
      idfSum += DESCRIBED_SHARE * (idfs[at] ?? 0);
      weight += DESCRIBED_SHARE * (weightOf.get(clause) ?? 0);
    }
    weightOf.set(described, weight);
    add(clauseScores(lookup, described), idfSum, weight, 0);
  }
  // A sentence of which no paper has enough: those with the most of it.
  const enough = isLong && best < least ? best : least;
  const enoughIdf = isSentence ? bestIdf * NEAR_BEST : half;
  const some: number[] = [];
  for (let docId = 0; docId < size; docId++) {
    const count = counts[docId] ?? 0;
    const idfSum = idfSums[docId] ?? 0;
    const isEnough = count >= enough || idfSum >= enoughIdf;
    if (idfSum > 0 && count < clauses.length && isEnough && isWanted(docId)) some.push(docId);
  }
  // Of thousands the first are looked at. Numbers are sorted without a call for each pair.
  const lowest = Float64Array.from(some, (docId) => sums[docId] ?? 0)
    .sort()
    .at(-MAX_RERANKED);
  const first = some.filter((docId) => (sums[docId] ?? 0) >= (lowest ?? 0));
  first.sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0) || a - b);
  return { apart: intersect(scores), some: first, weightOf, index };
}

function isTitled(lookup: TermLookup, forms: readonly Form[]): (docId: number) => boolean {
  const counters = forms.map(formCounter);
  return (docId) => {
    const title = lookup.corpus.docs[docId]?.passages[0];
    return title !== undefined && counters.some((count) => count(title) > 0);
  };
}
