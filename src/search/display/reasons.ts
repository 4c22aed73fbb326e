import type { Clause } from '../text/clause';

/** A paper says `said` where `typed` was asked: another name for it, or a reading of its initials. */
export type Reason = {
  readonly kind: 'gloss' | 'initials';
  readonly typed: string;
  readonly said: string;
};

/** Why a paper, by its place in the corpus, answers groups of a question; each once. */
export function reasonsOf(clauses: readonly Clause[], place: number): Reason[] {
  const reasons = clauses.flatMap((group) => reasonOf(group, place) ?? []);
  return [...new Map(reasons.map((reason) => [reason.typed, reason])).values()];
}

/** null: the paper says what was typed, or no more is known. */
function reasonOf({ tokens, alternatives }: Clause, place: number): Reason | null {
  const ways = alternatives.filter(({ scores }) => scores.has(place));
  if (ways.some(({ kind }) => kind === 'typed')) return null;
  const [way] = ways.sort((a, b) => b.weight - a.weight);
  if (way?.said === undefined || (way.kind !== 'gloss' && way.kind !== 'initials')) return null;
  return { kind: way.kind, typed: tokens.map(({ text }) => text).join(' '), said: way.said };
}
