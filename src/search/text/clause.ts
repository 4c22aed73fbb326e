import { normalizeKey } from '../../korean/normalize';
import type { Form } from './forms';
import type { QueryToken } from './queryTokens';
import type { Scores } from './scores';

/** One of the ways in which a paper may answer a clause. */
export type Alternative = {
  /**
   * - `typed`: as typed
   * - `prefix`: as the beginning of a longer word
   * - `apart`: its words somewhere in the paper, which answers it in part
   * - `gloss`: by a synonym, from the table or learnt from the archive
   * - `initials`: by a reading of its initials (choseong)
   */
  readonly kind: 'typed' | 'prefix' | 'apart' | 'gloss' | 'initials';
  readonly scores: Scores;
  readonly weight: number;
  /** How texts write it. */
  readonly forms: readonly Form[];
  /** A synonym or reading as people write it. */
  readonly said?: string;
  /** The words that describe the concept that it names. */
  readonly describedBy?: readonly QueryToken[];
};

/** Tokens of a question that mean one thing. A paper must answer every clause that is not optional. */
export type Clause = {
  readonly tokens: readonly QueryToken[];
  readonly alternatives: readonly Alternative[];
  readonly optional: boolean;
  /** Whether an optional clause says something of what is meant, so that papers with it come earlier. */
  readonly isHint?: boolean;
  /** Whether it is a form of a verb or adjective of the table. */
  readonly isVerb?: boolean;
  /** Whether only titles answer it. */
  readonly inTitle?: boolean;
};

/** An alternative with each form once. */
export function alternative(
  kind: Alternative['kind'],
  scores: Scores,
  weight: number,
  forms: readonly Form[],
): Alternative {
  return { kind, scores, weight, forms: [...new Set(forms)] };
}

/** The clauses that a paper must answer: those that are not optional, or all where all are. */
export function requiredClauses(clauses: readonly Clause[]): readonly Clause[] {
  const required = clauses.filter(({ optional }) => !optional);
  return required.length > 0 ? required : clauses;
}

/** How texts write what a paper must answer of some clauses. */
export function formsOf(clauses: readonly Clause[]): Form[] {
  const alternatives = requiredClauses(clauses).flatMap((clause) => clause.alternatives);
  return [...new Set(alternatives.flatMap(({ forms }) => forms))];
}

/** How texts write the concept that words describe best; `[]` for null. */
export function formsOfLikeliest(described: Clause | null): Form[] {
  if (!described) return [];
  const { tokens, alternatives } = described;
  const likeliest = alternatives.filter(({ describedBy }) => describedBy === tokens);
  return formsOf([{ ...described, alternatives: likeliest }]);
}

/** The words of some tokens as they are looked up: Korean ones without particles. */
export function textOf(tokens: readonly QueryToken[]): string {
  return tokens.map(({ script, text, term }) => (script === 'latin' ? text : term)).join(' ');
}

/** The key under which the spellings of some tokens meet. `'강화 학습을'` → `'강화학습'`. */
export function keyOf(tokens: readonly QueryToken[]): string {
  return normalizeKey(textOf(tokens));
}
