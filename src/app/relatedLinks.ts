import type { ArxivId } from '../digest/arxivId';
import type { Paper } from '../digest/paper';
import { plainText } from '../digest/plainText';
import { buildCorpus, type Corpus } from '../search/text/corpus';
import { Doc } from '../search/text/doc';
import { RelatedPapers } from '../search/text/relatedPapers';
import { finish } from '../steps';
import type { RelatedLink } from '../views/paper/RenderedRelatedContext';

/** As many as the page shows once it works. */
const MAX_RELATED = 6;

type Found = (id: ArxivId) => readonly RelatedLink[];

/**
 * Makes what finds the related papers of a paper at build, as the worker does. All papers are indexed when the
 * first page asks: a build that takes all of its pages from the one before indexes none.
 */
export function createRelatedLinks(papers: () => readonly Paper[]): Found {
  let find: Found | null = null;
  return (id) => {
    find ??= finder(finish(buildCorpus(papers().map((paper) => new Doc(paper)))));
    return find(id);
  };
}

function finder(corpus: Corpus): Found {
  const related = new RelatedPapers(corpus);
  const docs = new Map(corpus.docs.map((doc) => [doc.id, doc]));
  return (id) => {
    const doc = docs.get(id);
    return related.find(doc ? [doc] : [], MAX_RELATED).flatMap(({ docId }) => {
      const found = corpus.docs[docId];
      return found ? [{ id: found.id, title: plainText(found.paper.title) }] : [];
    });
  };
}
