import { type Alternative, type Clause, textOf } from '../text/clause';

/**
 * - `gloss`, `initials`: a paper says `said` where `typed` was asked: a synonym, or a reading of initials
 * - `described`: it names `said`, a concept that `typed` describes
 * - `lacks`: it does not answer `typed`, written without particles, at all
 * - `apart`: it has the words of `typed` apart
 */
export type Reason = {
  readonly kind: 'gloss' | 'initials' | 'described' | 'lacks' | 'apart';
  readonly typed: string;
  /** `''` where nothing is said in its place. */
  readonly said: string;
};

/**
 * Why a paper matches clauses that it does not match as typed, each typed text once. `[]` where the
 * paper has the words themselves.
 *
 * @param docId the index of the paper in the corpus
 * @param isPartial whether the paper answers a part of the clauses: then those that it lacks are named, too
 */
export function reasonsOf(clauses: readonly Clause[], docId: number, isPartial = false): Reason[] {
  const reasons = clauses.flatMap((clause) => reasonOf(clause, docId, isPartial) ?? []);
  return [...new Map(reasons.map((reason) => [reason.typed, reason])).values()];
}

/**
 * The same of a paper that answers a part of the clauses. Where it names a concept, it does not lack the words that
 * describe that.
 *
 * @param described the concepts that words of the clauses describe; null: none
 */
export function partialReasonsOf(
  clauses: readonly Clause[],
  described: Clause | null,
  docId: number,
): Reason[] {
  const reasons = (asked: readonly Clause[]) => reasonsOf(asked, docId, true);
  const named = described && heaviestOf(described, docId);
  if (!named?.said) return reasons(clauses);
  const words = (named.describedBy ?? []).map(({ text }) => text);
  const others = clauses.filter(({ tokens }) => !tokens.every(({ text }) => words.includes(text)));
  return [{ kind: 'described', typed: words.join(' '), said: named.said }, ...reasons(others)];
}

/** Returns null where the paper has the clause as typed, or only the start of a longer word. */
function reasonOf(
  { tokens, alternatives }: Clause,
  docId: number,
  isPartial: boolean,
): Reason | null {
  if (alternatives.some(({ kind, scores }) => kind === 'typed' && scores.has(docId))) return null;
  const typed = tokens.map(({ text }) => text).join(' ');
  const heaviest = heaviestOf({ alternatives }, docId);
  if (!heaviest) {
    if (!isPartial) return null;
    const isApart = alternatives.some(({ kind, scores }) => kind === 'apart' && scores.has(docId));
    // 없는 말: 그림, not 그림에.
    return { kind: isApart ? 'apart' : 'lacks', typed: textOf(tokens), said: '' };
  }
  const { kind, said } = heaviest;
  if (said === undefined || (kind !== 'gloss' && kind !== 'initials')) return null;
  return { kind, typed, said };
}

/** The alternative by which a paper answers a clause best; undefined: it does not, or has its words apart alone. */
function heaviestOf(
  { alternatives }: Pick<Clause, 'alternatives'>,
  docId: number,
): Alternative | undefined {
  return alternatives
    .filter(({ kind, scores }) => kind !== 'apart' && scores.has(docId))
    .sort((a, b) => b.weight - a.weight)[0];
}
