import { readLetterNames, readNumberedLetter } from '../../korean/letterNames';
import { PARTICLES } from '../../korean/particles';
import type { Corrector } from './correction';
import { replaceUnknownWords } from './replaceUnknownWords';

const PARTICLE = RegExp(`(?:${PARTICLES.join('|')})$`);

/**
 * Replaces each unknown word that spells letters by their names with the abbreviation, where texts have it: `'브이엘엠은'`
 * → `vlm`, which sounds like `bloom` otherwise, `'알원'` → `r1`. Returns null where it replaces none.
 */
export const correctLetterNames: Corrector = (query, context) =>
  replaceUnknownWords(query, context, ({ text }) => {
    const { index } = context.planner.lookup.corpus;
    return [text, text.replace(PARTICLE, '')].flatMap((word) => {
      const letters = readLetterNames(word) ?? readNumberedLetter(word);
      return letters !== null && index.says(letters) ? [letters] : [];
    });
  });
