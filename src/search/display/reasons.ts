import type { Clause } from '../text/clause';

/** A paper says `said` where `typed` was asked: a synonym, or a reading of initials. */
export type Reason = {
  readonly kind: 'gloss' | 'initials';
  readonly typed: string;
  readonly said: string;
};

/**
 * Why a paper matches clauses that it does not match as typed, each typed text once. `[]` where the
 * paper has the words themselves.
 *
 * @param docId the index of the paper in the corpus
 */
export function reasonsOf(clauses: readonly Clause[], docId: number): Reason[] {
  const reasons = clauses.flatMap((clause) => reasonOf(clause, docId) ?? []);
  return [...new Map(reasons.map((reason) => [reason.typed, reason])).values()];
}

/** Returns null where the paper has the clause as typed, or only the start of a longer word. */
function reasonOf({ tokens, alternatives }: Clause, docId: number): Reason | null {
  const matching = alternatives.filter(({ kind, scores }) => kind !== 'apart' && scores.has(docId));
  if (matching.some(({ kind }) => kind === 'typed')) return null;
  const [heaviest] = matching.sort((a, b) => b.weight - a.weight);
  if (heaviest?.said === undefined) return null;
  if (heaviest.kind !== 'gloss' && heaviest.kind !== 'initials') return null;
  return {
    kind: heaviest.kind,
    typed: tokens.map(({ text }) => text).join(' '),
    said: heaviest.said,
  };
}
