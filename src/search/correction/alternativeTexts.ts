import { normalizeKey } from '../../korean/normalize';
import type { QueryToken } from '../text/queryTokens';
import { type CorrectionContext, isKnown } from './correctionContext';

/** More texts are not tried: each is a question to answer. Chosen. */
const MAX_TEXTS = 12;

/** With more unknown words, replacing one of them finds nothing. Chosen. */
const MAX_UNKNOWN = 2;

/**
 * Texts to offer where a question finds nothing: the known words alone, then the text with an unknown
 * word replaced by a term one edit away, most papers first; twelve at most. `[]` where all words are
 * known or more than two are not. The texts are not checked for matches.
 */
export function alternativeTexts(
  tokens: readonly QueryToken[],
  context: CorrectionContext,
): string[] {
  const { index } = context.planner.lookup.corpus;
  const unknown = tokens.filter((token) => !isKnown(token, context));
  if (unknown.length === 0 || unknown.length > MAX_UNKNOWN) return [];
  const knownWords = tokens.filter((token) => !unknown.includes(token)).map(({ text }) => text);
  const corrected = unknown.flatMap((token) =>
    context.keystrokes
      .withinOneEdit(normalizeKey(token.text), token.script)
      .toSorted((a, b) => index.count(b) - index.count(a))
      .map((word) =>
        tokens.map((original) => (original === token ? word : original.text)).join(' '),
      ),
  );
  const texts = knownWords.length > 0 ? [knownWords.join(' '), ...corrected] : corrected;
  return texts.slice(0, MAX_TEXTS);
}
