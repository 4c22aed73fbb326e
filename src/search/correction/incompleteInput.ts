import { continuationPattern } from '../../korean/continuationPattern';
import type { Clause } from '../text/clause';
import type { QueryToken } from '../text/queryTokens';
import { SYNONYM_KEYS } from '../text/synonyms';
import type { TermLookup } from '../text/termLookup';
import type { CorrectionQuery, Corrector } from './correction';
import type { CorrectionContext } from './correctionContext';

/** A short stem has hundreds of completions; each that is used costs a lookup with all its synonyms. */
const MAX_COMPLETIONS = 8;

/** Terms that a single syllable is completed to, the commonest: a rarer one is not meant. Chosen. */
const MAX_COMMON_TERMS = 5000;

/**
 * Reads the last word of a question as one that is being typed: `'강화 하'` → 강화 학…, `'몯'` → 모델.
 * Returns null where the last word is not Hangul or nothing in the archive continues it.
 */
export const readIncompleteInput: Corrector = (query, context) => {
  const last = query.tokens.at(-1);
  if (last?.script !== 'hangul') return null;
  const pattern = continuationPattern(last.text);
  if (pattern === null) return null;
  const tokensBefore = query.tokens.slice(0, -1);
  const previous = tokensBefore.at(-1);
  // One syllable starts too many words: the text after the word before it tells which are meant.
  return last.text.length === 1 && previous
    ? completeFromText(tokensBefore, previous, last, pattern, context)
    : completeFromIndex(query, last, pattern, context);
};

/** Any of the terms that the last word may become. */
function completeFromIndex(
  { tokens }: CorrectionQuery,
  last: QueryToken,
  pattern: string,
  { planner }: CorrectionContext,
) {
  const completions = completionsOf(last, new RegExp(`^${pattern}`), planner.lookup);
  if (completions.length === 0) return null;
  const alternatives = completions
    .map((term) => planner.clause(planner.lookup.tokenize(term)))
    .flatMap((clause) => clause.alternatives);
  const lastClause: Clause = { tokens: [last], alternatives, optional: false };
  return { clauses: [...planner.plan(tokens.slice(0, -1), false), lastClause], text: null };
}

/** Terms of the synonym table first, half of all at most, then those of the archive, most papers first. */
function completionsOf(last: QueryToken, completion: RegExp, lookup: TermLookup): string[] {
  const { index } = lookup.corpus;
  const stem = last.text.slice(0, -1);
  const archiveTerms =
    stem === ''
      ? index
          .commonest()
          .slice(0, MAX_COMMON_TERMS)
          .filter((term) => completion.test(term))
      : index.matching(stem, completion).sort((a, b) => index.count(b) - index.count(a));
  const synonymKeys = SYNONYM_KEYS.filter((key) => key.startsWith(stem) && completion.test(key))
    .sort((a, b) => index.count(b) - index.count(a))
    .slice(0, MAX_COMPLETIONS / 2);
  return [...new Set([...synonymKeys, ...archiveTerms])].slice(0, MAX_COMPLETIONS);
}

/** The papers whose text has a completion of the last word right after the previous one. */
function completeFromText(
  tokensBefore: readonly QueryToken[],
  previous: QueryToken,
  last: QueryToken,
  pattern: string,
  { planner }: CorrectionContext,
) {
  const { lookup } = planner;
  const bothWords = new RegExp(previous.key + pattern);
  const forms = new Set<string>();
  const scores = lookup.word(previous).filter((docId) => {
    const passages = lookup.corpus.docs[docId]?.passages ?? [];
    const matches = passages.flatMap(({ normalized }) => bothWords.exec(normalized)?.[0] ?? []);
    for (const match of matches) forms.add(match);
    return matches.length > 0;
  });
  if (scores.size === 0) return null;
  const lastClause: Clause = {
    tokens: [previous, last],
    alternatives: [{ kind: 'typed', scores, weight: 1, forms: [...forms] }],
    optional: false,
  };
  return { clauses: [...planner.plan(tokensBefore.slice(0, -1), false), lastClause], text: null };
}
