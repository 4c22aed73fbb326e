import type { Steps } from '../../steps';
import type { Indexed } from '../text/corpus';
import type { Doc } from '../text/doc';
import { countTerms } from './countTerms';
import { learnGlossary } from './learnGlossary';

export type BuildIndex = typeof buildIndex;

/** Indexes the text of some papers in short steps. */
export function* buildIndex(docs: readonly Doc[]): Steps<Indexed> {
  const corpus = yield* countTerms(docs);
  const texts = docs.flatMap(({ passages }) => passages.map(({ text }) => text));
  return { corpus, glossary: yield* learnGlossary(texts) };
}
