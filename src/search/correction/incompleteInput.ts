import { continuation } from '../../korean/syllable';
import type { Clause } from '../text/clause';
import type { QueryPlanner } from '../text/queryPlan';
import type { QueryToken } from '../text/queryTokens';
import { SYNONYM_KEYS } from '../text/synonyms';

/** What a question probably meant. `text` is null where it only was not finished. */
export type Correction = {
  readonly clauses: readonly Clause[];
  readonly text: string | null;
  /** The whole text by each reading of its initials. */
  readonly readings?: readonly string[];
};

/** Continuations of a half-typed word that are looked up. */
const MOST_CONTINUED = 8;

/** A question whose last word is not whole yet; null: its last word cannot go on. */
export function readIncompleteInput(
  planner: QueryPlanner,
  tokens: readonly QueryToken[],
): Correction | null {
  const last = tokens.at(-1);
  if (last?.script !== 'hangul') return null;
  const before = tokens.slice(0, -1);
  const previous = before.at(-1);
  if (last.text.length === 1 && previous) return continued(planner, before, previous, last);
  const pattern = continuation(last.text);
  if (pattern === null) return null;
  const whole = new RegExp(`^${pattern}`);
  const stem = last.text.slice(0, -1);
  const { lookup } = planner;
  const { index } = lookup.corpus;
  const written =
    stem === ''
      ? index.commonest().filter((term) => whole.test(term))
      : index.matching(stem, whole).sort((a, b) => index.count(b) - index.count(a));
  const known = SYNONYM_KEYS.filter((key) => whole.test(key));
  const words = [...new Set([...known, ...written])].slice(0, MOST_CONTINUED);
  const readings = words.map((word) => planner.clause(lookup.tokenize(word)));
  const alternatives = readings.flatMap((reading) => reading.alternatives);
  const group = { tokens: [last], alternatives, optional: false };
  return words.length > 0 ? { clauses: [...planner.plan(before, false), group], text: null } : null;
}

/** One syllable behind a word: what the archive has right behind that word. */
function continued(
  planner: QueryPlanner,
  before: readonly QueryToken[],
  previous: QueryToken,
  last: QueryToken,
): Correction | null {
  const pattern = continuation(last.text);
  if (pattern === null) return null;
  const following = new RegExp(previous.key + pattern);
  const forms = new Set<string>();
  const scores = planner.lookup.word(previous).filter((doc) => {
    const { passages } = planner.lookup.corpus.docs[doc] ?? { passages: [] };
    const own = passages.flatMap(({ normalized }) => following.exec(normalized)?.[0] ?? []);
    for (const form of own) forms.add(form);
    return own.length > 0;
  });
  if (scores.size === 0) return null;
  const alternatives = [{ kind: 'typed' as const, scores, weight: 1, forms: [...forms] }];
  const group = { tokens: [previous, last], alternatives, optional: false };
  return { clauses: [...planner.plan(before.slice(0, -1), false), group], text: null };
}

export function isAnswerable({ optional, alternatives }: Clause): boolean {
  return optional || alternatives.length > 0;
}
