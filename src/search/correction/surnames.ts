import { consonantSkeleton, hangulPhoneticKey } from '../../korean/phoneticKey';
import { isSoundOf, soundDistance } from '../../korean/soundDistance';
import { requiredClauses } from '../text/clause';
import { nameParts } from '../text/nameTerms';
import type { QueryToken } from '../text/queryTokens';
import { intersect } from '../text/scores';
import { type Corrector, isAnswerable } from './correction';
import { type CorrectionContext, isKnown, planText } from './correctionContext';

/** Consonants of a name at least: others sound like too many. */
const MIN_CONSONANTS = 3;

/**
 * Replaces the only unknown word by the name of an author whom it sounds like and who wrote a paper that has all
 * other words: `'데포세즈 음악'` → `Défossez 음악`. Returns null for a word alone, and where no author has such a paper.
 */
export const correctSurnames: Corrector = ({ tokens }, context) => {
  const name = onlyUnknown(tokens, context);
  const [author] = authorsBesideTopic(tokens, context);
  if (!name || author === undefined) return null;
  const words = tokens.map((token) => (token === name ? partLike(author, name) : token.text));
  const text = words.join(' ');
  return { clauses: planText(text, context), text };
};

/** The authors whom the only unknown word names beside a topic, as the archive writes them. */
export function authorsBesideTopic(
  tokens: readonly QueryToken[],
  context: CorrectionContext,
): readonly string[] {
  const name = onlyUnknown(tokens, context);
  if (!name || tokens.length === 1) return [];
  const others = tokens.filter((token) => token !== name);
  return [...new Set(authorsBeside(name, others, context))];
}

function onlyUnknown(tokens: readonly QueryToken[], context: CorrectionContext): QueryToken | null {
  const [name, ...more] = tokens.filter((token) => !isKnown(token, context));
  return name?.script === 'hangul' && more.length === 0 ? name : null;
}

/** The authors with a name that sounds like a word, more than any word of texts does, who wrote papers that have all others. */
function authorsBeside(
  name: QueryToken,
  others: readonly QueryToken[],
  { planner, names, phonetics }: CorrectionContext,
): string[] {
  const skeleton = consonantSkeleton(hangulPhoneticKey(name.text));
  if (skeleton.length < MIN_CONSONANTS) return [];
  // 카멜레온 is a chameleon before anybody called Cameron.
  const distances = phonetics.soundingLike(name.term).map((word) => soundDistance(name.text, word));
  const nearest = Math.min(...distances);
  const isNearer = (part: string) => soundDistance(name.text, part) < nearest;
  const parts = names.partsWith(skeleton).filter((part) => isLike(part, name) && isNearer(part));
  if (parts.length === 0) return [];
  const clauses = requiredClauses(planner.plan(others, false));
  if (clauses.some((clause) => clause.optional || !isAnswerable(clause))) return [];
  const { index, docs } = planner.lookup.corpus;
  const topic = intersect(clauses.map((clause) => planner.scores(clause)));
  const papers = parts.flatMap((part) => index.papersBy(part)).filter((docId) => topic.has(docId));
  return papers.flatMap(
    (docId) => docs[docId]?.names.filter((one) => partLike(one, name) !== '') ?? [],
  );
}

/** The part of an author's name that a word sounds like, as it is written; `''`: none. */
function partLike(author: string, name: QueryToken): string {
  return author.split(' ').find((word) => nameParts(word).some((part) => isLike(part, name))) ?? '';
}

function isLike(part: string, { text }: QueryToken): boolean {
  return isSoundOf(text, soundDistance(text, part), part.length);
}
