import type { ArxivId } from '../../digest/arxivId';
import type { Steps } from '../../steps';
import { RelatedPapers } from '../text/relatedPapers';
import type { RelatedReason } from '../text/relatedReasons';
import { Latest } from './latest';
import type { Entry } from './paperStore';
import type { Searcher } from './searcher';

/** A paper that is like others, and what they have in common. */
export type RelatedHit = {
  readonly entry: Entry;
  readonly reasons: readonly RelatedReason[];
};

/**
 * Finds the papers that are most like some others; none before everything is indexed, and for papers that the
 * archive does not have.
 */
export type RelatedSearch = (
  searcher: Searcher,
  ids: readonly ArxivId[],
  limit: number,
) => RelatedHit[];

/**
 * Keeps what it has looked up of the terms of an archive.
 *
 * @param later does the steps of some work after the answer: what the next questions need of all papers
 */
export function createRelatedSearch(later: (steps: Steps<void>) => void): RelatedSearch {
  const latest = new Latest<RelatedPapers>();
  return (searcher, ids, limit) => {
    const search = searcher.tier() === 'all' ? searcher.indexed() : null;
    if (!search) return [];
    const { corpus } = search;
    const related = latest.get([corpus], () => {
      const made = new RelatedPapers(corpus);
      later(warm(made, () => searcher.indexed() === search));
      return made;
    });
    const wanted = new Set(ids);
    const like = corpus.docs.filter(({ id }) => wanted.has(id));
    return related.find(like, limit).flatMap(({ docId, reasons }) => {
      const id = corpus.docs[docId]?.id;
      const entry = id && searcher.entry(id);
      return entry ? [{ entry, reasons }] : [];
    });
  };
}

/** Ends early where another index has come: its papers are asked for anew. */
function* warm(related: RelatedPapers, isCurrent: () => boolean): Steps<void> {
  for (const _ of related.warm()) {
    if (!isCurrent()) return;
    yield;
  }
}
