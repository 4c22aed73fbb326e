import type { Paper } from '../../../src/digest/paper';
import { countTerms } from '../../../src/search/indexing/countTerms';
import { type Corpus, createCorpus } from '../../../src/search/text/corpus';
import type { Scores } from '../../../src/search/text/scores';
import { finish } from '../../../src/steps';
import { BUNDLED_DOCS, docsOf, paperOf, section } from './papers';

/** A corpus of papers with a title and at most one paragraph each: place 0, 1, 2 … */
export function corpusOf(...papers: readonly (Partial<Paper> & { text?: string })[]): Corpus {
  const docs = docsOf(
    papers.map(({ title = '', text, authors = [], ...rest }, place) =>
      paperOf({
        ...rest,
        id: `2502.${String(place).padStart(5, '0')}`,
        title,
        authors,
        sections: text === undefined ? [] : [section('whats-new', text)],
      }),
    ),
  );
  return createCorpus(finish(countTerms(docs)));
}

/** The corpus of the bundled papers. */
export function bundledCorpus(): Corpus {
  return createCorpus(finish(countTerms(BUNDLED_DOCS)));
}

export function docIdsOf({ docIds }: Scores): number[] {
  return [...docIds];
}
