import { normalizeKey } from '../../korean/normalize';
import type { Clause } from './clause';
import type { Doc } from './doc';
import { type ClauseHit, clauseReader, DOUBTFUL_SHARE, type Ranking, shareTogether } from './rank';
import type { Scores } from './scores';
import { WORTH, wholeWorth } from './worth';

/** What puts a paper where it is. The worths add up to that by which `rank` orders. */
export type Evidence = {
  readonly docId: number;
  readonly doc: Doc;
  readonly clauses: readonly ClauseEvidence[];
  /** The score of the index, clauses together in a passage, the whole question, and an author so called. */
  readonly index: number;
  readonly together: number;
  readonly whole: number;
  readonly author: number;
};

export type ClauseEvidence = {
  readonly clause: Clause;
  readonly isHint: boolean;
  readonly worth: number;
  /** By passage, whether it has the clause. */
  readonly passages: readonly boolean[];
};

/** What evidence is read from: the number of a paper, the papers that answer all clauses, their order. */
export type EvidenceSource = readonly [docId: number, matches: Scores, ranking: Ranking];

/** Reads a paper as `rank` does; `matches` are those that answer all clauses. null: no such paper. */
export function readEvidence(docId: number, matches: Scores, ranking: Ranking): Evidence | null {
  const { docs, text, clauses, hints = [], byAuthor } = ranking;
  const doc = docs[docId];
  if (!doc) return null;
  const { passages } = doc;
  const trust = doc.isDoubtful ? DOUBTFUL_SHARE : 1;
  const hits = clauses.map((clause) => clauseReader(clause)(docId, doc));
  const evidenceOf = (clause: Clause, hit: ClauseHit, isHint: boolean): ClauseEvidence => {
    const worth = (hit.title + trust * hit.summary) * (isHint ? WORTH.hint : 1);
    return { clause, isHint, worth, passages: hit.passages };
  };
  const best = matches.values.reduce((most, value) => Math.max(most, value), 0) || 1;
  return {
    docId,
    doc,
    clauses: [
      ...hits.flatMap((hit, at) => (clauses[at] ? evidenceOf(clauses[at], hit, false) : [])),
      ...hints.map((clause) => evidenceOf(clause, clauseReader(clause)(docId, doc), true)),
    ],
    index: WORTH.index * (matches.get(docId) / best),
    together:
      clauses.length > 1 ? trust * WORTH.together * shareTogether(hits, passages.length) : 0,
    whole: wholeWorth(passages, normalizeKey(text), text),
    author: byAuthor.has(docId) ? WORTH.author : 0,
  };
}
