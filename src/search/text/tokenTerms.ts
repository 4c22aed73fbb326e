import { CONJUNCTIONS } from '../../korean/conjunctions';
import { PARTICLE_SET } from '../../korean/particles';
import type { Stemmer } from '../../korean/stemLearner';
import type { Token } from '../../korean/tokens';
import { latinTerms } from './latinTerms';

/** The terms of a token: the stem of a Korean word, none for a conjunction or a particle glued to Latin. */
export function tokenTerms({ script, text, glued }: Token, stem: Stemmer): string[] {
  if (script === 'latin') return latinTerms(text);
  return (glued && PARTICLE_SET.has(text)) || CONJUNCTIONS.has(text) ? [] : [stem(text)];
}
