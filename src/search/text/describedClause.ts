import type { Alternative, Clause } from './clause';
import type { DescribedConcept, Descriptions } from './descriptions';
import type { QueryToken } from './queryTokens';

/** Concepts that a question may describe at most: one is meant, several are like it. Chosen; flat from 3. */
const MAX_CONCEPTS = 5;

/** Concepts below this share of the best score are other things. Chosen; flat from 0.5 to 0.7. */
const NEAR_BEST = 0.6;

/** How much less a concept counts that is described less well: the power of its share of the best score. Chosen. */
const STEEPNESS = 3;

/**
 * The clause that papers answer by the names of the concepts which some words describe without them, of those that
 * the archive has. Its tokens are the words that describe the likeliest. null: there is none.
 *
 * @param glossOf a spelling as what a paper says in place of the words
 */
export type DescribedClause = (
  tokens: readonly QueryToken[],
  glossOf: (spelling: string) => Alternative,
) => Clause | null;

/** Finds such clauses by some descriptions. */
export function createDescribedClause(descriptions: Descriptions): DescribedClause {
  return (tokens, glossOf) => {
    const alternatives: Alternative[] = [];
    let best: DescribedConcept | null = null;
    let concepts = 0;
    for (const concept of descriptions.conceptsOf(tokens)) {
      if (concepts === MAX_CONCEPTS || (best && concept.score < best.score * NEAR_BEST)) break;
      const names = concept.spellings.map(glossOf).filter(({ scores }) => scores.size > 0);
      if (names.length === 0) continue;
      best ??= concept;
      const share = (concept.score / best.score) ** STEEPNESS;
      const { words } = concept;
      alternatives.push(
        ...names.map((name) => ({ ...name, weight: name.weight * share, describedBy: words })),
      );
      concepts++;
    }
    return best && { tokens: best.words, alternatives, optional: true };
  };
}
