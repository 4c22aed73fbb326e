import { normalizeKey } from '../../korean/normalize';
import type { Corrector } from './correction';
import { isWord } from './correctionContext';
import { replaceUnknownWords, withoutVersion } from './replaceUnknownWords';

/**
 * Replaces each unknown word by a term whose keystrokes are one edit away: `'강화 햑습'` → `강화 학습`,
 * `'difusion modle'` → `diffusion model`. Returns null where it replaces none.
 */
export const correctTypos: Corrector = (query, context) =>
  replaceUnknownWords(query, context, ({ text, script }) =>
    [
      ...context.keystrokes.withinOneEdit(normalizeKey(text), script),
      // A model that the archive does not have in this version.
      withoutVersion(text),
    ].filter((word) => isWord(word, context)),
  );
