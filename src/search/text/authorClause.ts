import { normalizeKey } from '../../korean/normalize';
import { alternative, type Clause } from './clause';
import type { NamedAuthors } from './hangulNames';
import type { QueryToken } from './queryTokens';
import { Scores } from './scores';

/** The clause of the papers of some authors whom the first words name. */
export function authorClause(
  words: readonly QueryToken[],
  { names, docIds, length }: NamedAuthors,
): Clause {
  const scores = new Scores(Uint32Array.from(docIds), new Float64Array(docIds.length).fill(1));
  const by = {
    ...alternative('gloss', scores, 1, names.map(normalizeKey)),
    said: names.join(', '),
  };
  return { tokens: words.slice(0, length), alternatives: [by], optional: false };
}
