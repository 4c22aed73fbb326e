import type { Alternative } from './clause';
import type { Describe } from './describedWords';
import type { DescribedConcept, Descriptions } from './descriptions';

/** Concepts that a question may describe at most: one is meant, several are like it. Chosen; flat from 3. */
const MAX_CONCEPTS = 5;

/** Concepts below this share of the best score are other things. Chosen; flat from 0.5 to 0.7. */
const NEAR_BEST = 0.6;

/** How much less a concept counts that is described less well: the power of its share of the best score. Chosen. */
const STEEPNESS = 3;

/** Finds the clauses of concepts by some descriptions. */
export function createDescribe(descriptions: Descriptions): Describe {
  return (words, isNoun, namesOf) => {
    const alternatives: Alternative[] = [];
    let best: DescribedConcept | null = null;
    let concepts = 0;
    for (const concept of descriptions.conceptsOf(words, isNoun)) {
      if (concepts === MAX_CONCEPTS || (best && concept.score < best.score * NEAR_BEST)) break;
      const names = namesOf(concept.spellings);
      if (names.length === 0) continue;
      best ??= concept;
      const share = (concept.score / best.score) ** STEEPNESS;
      const { words: describedBy } = concept;
      alternatives.push(
        ...names.map((name) => ({ ...name, weight: name.weight * share, describedBy })),
      );
      concepts++;
    }
    return best && { tokens: best.words, alternatives, optional: true };
  };
}
