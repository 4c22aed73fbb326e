import type { Credits } from '../../cite/credits';
import { useTexts } from '../../i18n/messages';
import { useSourceOf } from '../useSourceOf';

/** What exports say besides the papers: in the language of the interface, as the rest of the text that they are in. */
export function useCredits(): Credits {
  return { words: useTexts('cite'), sourceOf: useSourceOf() };
}
