import { normalizeKey } from '../../korean/normalize';
import { textOf } from '../text/clause';
import type { Corrector } from './correction';
import { isWord, planText } from './correctionContext';

/**
 * Reads all words as one word with a typo: `'히이퍼 파라미터'` → `하이퍼파라미터`, where neither part alone
 * is a term. Returns null for a single word, for words of different scripts and where no term is near.
 */
export const correctJoinedWords: Corrector = ({ tokens }, context) => {
  const script = tokens[0]?.script;
  if (tokens.length < 2 || !script || tokens.some((token) => token.script !== script)) return null;
  const [text] = context.keystrokes
    .withinOneEdit(normalizeKey(textOf(tokens)), script)
    .filter((word) => isWord(word, context));
  return text === undefined ? null : { clauses: planText(text, context), text };
};
