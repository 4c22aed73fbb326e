import { alternative, type Clause } from './clause';
import { ExactPhrase } from './exactPhrase';
import { exactForm } from './forms';
import { intersect } from './scores';
import type { TermLookup } from './termLookup';

/** The score of a paper whose words the index does not know as terms. */
const PLAIN_SCORE = 1;

/** The clause of a quoted text (`ExactPhrase`) in titles and summaries: no synonyms, no authors. */
export function exactClause(lookup: TermLookup, quoted: string): Clause {
  const tokens = lookup.tokenize(quoted);
  const byWords = intersect(tokens.map((token) => lookup.word(token)));
  const phrase = new ExactPhrase(quoted);
  const scores = lookup.accumulator.accumulate(Math.max, (add) => {
    for (const [doc, { passages }] of lookup.corpus.docs.entries()) {
      if (passages.some((passage) => phrase.isIn(passage))) {
        add(doc, byWords.get(doc) || PLAIN_SCORE);
      }
    }
  });
  const typed = alternative('typed', scores, 1, [exactForm(quoted)]);
  return { tokens, alternatives: scores.size > 0 ? [typed] : [], optional: false };
}
