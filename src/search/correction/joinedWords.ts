import { normalizeKey } from '../../korean/normalize';
import { textOf } from '../text/clause';
import type { Corrector } from './correction';
import { type CorrectionContext, isWord, planText } from './correctionContext';

/** A shorter name sounds like too many others: 데니 저우 is no denoiser. Chosen. */
const MIN_SOUNDING = 5;

/**
 * Reads all words as one word with a typo: `'히이퍼 파라미터'` → `하이퍼파라미터`, where neither part alone
 * is a term; or as the sounds of a name written together: `'팔로우 유어 클릭'` → `followyourclick`. Returns
 * null for a single word, for words of different scripts and where no term is near.
 */
export const correctJoinedWords: Corrector = ({ tokens }, context) => {
  const script = tokens[0]?.script;
  if (tokens.length < 2 || !script || tokens.some((token) => token.script !== script)) return null;
  const joined = normalizeKey(textOf(tokens));
  const [text = nameSoundingLike(joined, context)] = context.keystrokes
    .withinOneEdit(joined, script)
    .filter((word) => isWord(word, context));
  return text === null ? null : { clauses: planText(text, context), text };
};

function nameSoundingLike(joined: string, { phonetics }: CorrectionContext): string | null {
  if (joined.length < MIN_SOUNDING) return null;
  return phonetics.soundingLike(joined)[0] ?? null;
}
