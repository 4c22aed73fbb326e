import type { ArxivId } from '../digest/arxivId';
import type { Paper } from '../digest/paper';
import { plainText } from '../digest/plainText';
import { countTerms } from '../search/indexing/countTerms';
import { type Corpus, createCorpus } from '../search/text/corpus';
import { Doc } from '../search/text/doc';
import { RelatedPapers } from '../search/text/relatedPapers';
import { finish } from '../steps';
import type { RelatedLink } from '../views/paper/RenderedRelatedContext';

/** As many as the page shows once it works. */
const MAX_RELATED = 6;

type Found = (id: ArxivId) => readonly RelatedLink[];

export type RelatedLinks = {
  /** The related papers of a paper, the most related first; none of a paper that the archive does not have. */
  readonly find: Found;
  /** Whether the archive has all of these papers, each under this title. Cheap: needs no index. */
  readonly areCurrent: (links: readonly RelatedLink[]) => boolean;
};

/**
 * Makes what finds the related papers of a paper at build, as the worker does. All papers are indexed when the
 * first page asks: a build that takes all of its pages from the one before indexes none.
 */
export function createRelatedLinks(papers: () => readonly Paper[]): RelatedLinks {
  let find: Found | null = null;
  let titles: ReadonlyMap<ArxivId, string> | null = null;
  return {
    find(id) {
      const count = () => finish(countTerms(papers().map((paper) => new Doc(paper))));
      find ??= finder(createCorpus(count()));
      return find(id);
    },
    areCurrent(links) {
      titles ??= new Map(papers().map((paper) => [paper.id, titleOf(paper)]));
      return links.every(({ id, title }) => titles?.get(id) === title);
    },
  };
}

function finder(corpus: Corpus): Found {
  const related = new RelatedPapers(corpus);
  const docs = new Map(corpus.docs.map((doc) => [doc.id, doc]));
  return (id) => {
    const doc = docs.get(id);
    return related.find(doc ? [doc] : [], MAX_RELATED).flatMap(({ docId }) => {
      const found = corpus.docs[docId];
      return found ? [{ id: found.id, title: titleOf(found.paper) }] : [];
    });
  };
}

function titleOf({ title }: Paper): string {
  return plainText(title);
}
