import type { Steps } from '../../steps';
import { ArchiveTerms } from './archiveTerms';
import type { Corpus } from './corpus';
import type { Doc } from './doc';
import { type RelatedReason, relatedReasons } from './relatedReasons';
import { sharedAuthors } from './sharedAuthors';
import { textLikeness } from './textLikeness';

/*
 * What makes papers related. Measured by `npm run bench:related`, of which recall is 0.65 without authors and
 * 0.85 without terms; a tenth more or less changes nothing. README.md has the table.
 */

/** What shared authors are worth by themselves: papers of one group on other subjects are related, too. */
const AUTHOR_SHARE = 0.2;

/** What the terms of the table are worth that papers share. */
const TERM_SHARE = 0.4;

/** The nearest by words and authors, whose terms are looked at. Measured: twice as many do no better. */
const MAX_RERANKED = 40;

/** What a summary counts that seems to be of another paper. */
const DOUBTFUL_SHARE = 0.5;

/** A paper that is like some others, and what they have in common. */
export type RelatedPaper = {
  readonly docId: number;
  readonly reasons: readonly RelatedReason[];
};

type Scored = { readonly docId: number; readonly score: number };

/** Finds the papers of a corpus that are like some others. For another corpus make a new one. */
export class RelatedPapers {
  private readonly corpus: Corpus;
  private readonly terms: ArchiveTerms;

  constructor(corpus: Corpus) {
    this.corpus = corpus;
    this.terms = new ArchiveTerms(corpus);
  }

  /** Prepares what questions need of all papers. Answers are the same before, but take longer. */
  *warm(): Steps<void> {
    yield* this.terms.warm();
  }

  /** Best first, of equal ones the first of the corpus; none of the papers themselves. */
  find(like: readonly Doc[], limit: number): RelatedPaper[] {
    const { docs } = this.corpus;
    const { terms } = this;
    const shareOf = terms.sharer(like);
    const reasonsOf = relatedReasons(terms, like);
    return this.nearest(like)
      .flatMap(({ docId, score }): (Scored & { readonly doc: Doc })[] => {
        const doc = docs[docId];
        if (!doc) return [];
        const trust = doc.isDoubtful ? DOUBTFUL_SHARE : 1;
        return [{ docId, doc, score: trust * (score + TERM_SHARE * shareOf(doc)) }];
      })
      .sort(byScore)
      .slice(0, limit)
      .map(({ docId, doc }) => ({ docId, reasons: reasonsOf(doc) }));
  }

  private nearest(like: readonly Doc[]): Scored[] {
    const { corpus } = this;
    const texts = textLikeness(corpus, like);
    const authors = sharedAuthors(corpus, like);
    const given = new Set(like.map(({ id }) => id));
    const best: Scored[] = [];
    for (const [docId, { id }] of corpus.docs.entries()) {
      const byText = texts[docId] ?? 0;
      const byAuthors = authors.get(docId) ?? 0;
      if (byText + byAuthors === 0 || given.has(id)) continue;
      const score = byText * (1 + byAuthors) + AUTHOR_SHARE * byAuthors;
      keepBest(best, { docId, score });
    }
    return best;
  }
}

/** Puts a paper in its place among the best. Most of an archive is worse than them all: sorting it takes longer. */
function keepBest(best: Scored[], scored: Scored): void {
  const last = best.at(-1);
  if (last && best.length === MAX_RERANKED && byScore(last, scored) < 0) return;
  let at = best.length;
  for (let before = best[at - 1]; before && byScore(scored, before) < 0; before = best[at - 1])
    at--;
  best.splice(at, 0, scored);
  if (best.length > MAX_RERANKED) best.pop();
}

function byScore(a: Scored, b: Scored): number {
  return b.score - a.score || a.docId - b.docId;
}
