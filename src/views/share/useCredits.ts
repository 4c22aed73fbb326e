import { texts as words } from 'site-language/cite';
import type { Credits } from '../../cite/credits';
import { useSourceOf } from '../useSourceOf';

/** What exports say besides the papers: in the language of the site, in which most of their readers read. */
export function useCredits(): Credits {
  return { words, sourceOf: useSourceOf() };
}
