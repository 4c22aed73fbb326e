import type { Learnt, Stemmer } from '../../korean/stemLearner';
import type { Doc } from './doc';
import type { Glossary } from './glossary';
import type { PackedPostings } from './packedPostings';
import { TermIndex } from './termIndex';

/** The papers of an archive with their terms counted, and the stemmer that has learnt from them. */
export type CountedPapers = {
  /** The index of a paper in this list is its `docId` everywhere in the search. */
  readonly docs: readonly Doc[];
  readonly stem: Stemmer;
  /** Whether case markers follow a word in the archive. */
  readonly isNoun: (word: string) => boolean;
  readonly packed: PackedPostings;
  /** What the stemmer is made of, for a snapshot. */
  readonly learnt: () => Learnt;
};

/** The same papers with what looks terms up. */
export type Corpus = CountedPapers & { readonly index: TermIndex };

/** What a search over texts is made of, by `indexing/`: built, or restored of an earlier visit. */
export type Indexed = { readonly corpus: CountedPapers; readonly glossary: Glossary };

export function createCorpus(papers: CountedPapers): Corpus {
  return { ...papers, index: new TermIndex(papers.packed) };
}
