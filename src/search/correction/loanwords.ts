import { normalizeKey } from '../../korean/normalize';
import type { Corrector } from './correction';
import { replaceUnknownWords } from './replaceUnknownWords';

/**
 * Replaces each unknown Hangul word by a Latin term that sounds like it: `'할루시네이션'` →
 * `hallucination`. Leaves a word with a near spelling to the typos. Returns null where it replaces none.
 */
export const correctLoanwords: Corrector = (query, context) =>
  replaceUnknownWords(query, context, ({ text, term, script }) => {
    const hasNearSpelling =
      script === 'latin' || context.keystrokes.withinOneEdit(normalizeKey(text), script).length > 0;
    return hasNearSpelling ? [] : context.phonetics.soundingLike(term);
  });
