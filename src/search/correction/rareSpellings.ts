import { keystrokesOf } from '../../korean/keyboard';
import { normalizeKey } from '../../korean/normalize';
import { vowelTwins } from '../../korean/vowelTwins';
import type { QueryToken } from '../text/queryTokens';
import { type Corrector, mayBeSlip, mayBeTwin } from './correction';
import { type CorrectionContext, planText } from './correctionContext';

/** How many times as many papers have what was meant. */
const MIN_TIMES = 50;

/** The same for a word that differs in vowels that sound alike. Chosen. */
const MIN_TIMES_OF_TWIN = 10;

/** Papers that have in Latin letters what hardly any has in Hangul at least. Chosen. */
const MIN_PAPERS_IN_LATIN = 10;

/** Shorter words are one edit away from other words: 케이블 is no 레이블. */
const MIN_KEYSTROKES = 8;

/**
 * Replaces words that hardly any paper has by a term one edit away that many have: `'retrival'`, which one
 * paper writes too, → `retrieval`; `'매커니즘'`, which sounds like 메커니즘; and `'코더'`, which nearly all write coder.
 * Terms and names are meant as they are. Returns null where it replaces none.
 */
export const correctRareSpellings: Corrector = ({ tokens }, context) => {
  const words = tokens.map((token) => commonSpelling(token, context) ?? token.text);
  if (words.every((word, at) => word === tokens[at]?.text)) return null;
  const text = words.join(' ');
  return { clauses: planText(text, context), text };
};

function commonSpelling(token: QueryToken, context: CorrectionContext): string | null {
  const { planner, keystrokes } = context;
  const { index } = planner.lookup.corpus;
  const papers = index.count(token.term);
  const key = normalizeKey(token.term);
  if (mayBeTwin(papers, key)) {
    const twin = vowelTwins(key).find((word) => index.count(word) >= papers * MIN_TIMES_OF_TWIN);
    if (twin) return twin;
  }
  if (!mayBeSlip(papers) || planner.isTerm(key)) return null;
  // 코더, 소넷: nearly all papers write coder, Sonnet.
  const inLatin = token.script === 'hangul' ? context.phonetics.soundingLike(key) : [];
  const common = inLatin.find((word) => index.count(word) >= MIN_PAPERS_IN_LATIN);
  if (common) return common;
  if (keystrokesOf(key).length < MIN_KEYSTROKES) return null;
  if (isName(token, context)) return null;
  const [best] = keystrokes
    .withinOneEdit(key, token.script)
    .filter((word) => mayBeMeant(key, word) && planner.isTerm(word))
    .filter((word) => index.count(word) >= papers * MIN_TIMES)
    .sort((a, b) => index.count(b) - index.count(a));
  return best ?? null;
}

/** Slips are rarely in the first letter: stunning is no tuning. A beginning of a word is half-typed. */
function mayBeMeant(typed: string, word: string): boolean {
  return typed[0] === word[0] && !word.startsWith(typed);
}

/** Whether a word is an author's, or papers write it as a name alone: `X-Prompt`, `ImagiNet`. */
function isName({ text, term, script }: QueryToken, { planner }: CorrectionContext): boolean {
  const { index, docs } = planner.lookup.corpus;
  if (script === 'hangul') return false;
  if (/.[A-Z]/.test(text) || index.papersBy(term).length > 0) return true;
  const [first = '', ...rest] = term;
  const spelling = `[${first}${first.toUpperCase()}]${rest.join('')}`;
  const plain = new RegExp(`(?<![A-Za-z0-9_.-])${spelling}s?(?![A-Za-z0-9_-])`);
  return ![...planner.lookup.term(term).docIds].some((docId) =>
    docs[docId]?.passages.some((passage) => plain.test(passage.text)),
  );
}
