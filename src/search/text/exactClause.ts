import { alternative, type Clause } from './clause';
import { exactForm } from './forms';
import type { TermLookup } from './termLookup';

/** The clause of a quoted text (`ExactPhrase`) in titles and summaries: no synonyms, no authors. */
export function exactClause(lookup: TermLookup, quoted: string): Clause {
  const tokens = lookup.tokenize(quoted);
  const scores = lookup.quote(quoted);
  const typed = alternative('typed', scores, 1, [exactForm(quoted)]);
  return { tokens, alternatives: scores.size > 0 ? [typed] : [], optional: false };
}
