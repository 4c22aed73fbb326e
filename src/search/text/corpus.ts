import { type Learnt, StemLearner, type Stemmer } from '../../korean/stemLearner';
import type { Steps } from '../../steps';
import { NumberQueue } from '../indexing/numberQueue';
import { PostingsBuilder } from '../indexing/postingsBuilder';
import { WordTable } from '../indexing/wordTable';
import type { Doc, Passage } from './doc';
import { nameTerms } from './nameTerms';
import type { PackedPostings } from './packedPostings';
import { TermIndex } from './termIndex';

/** The papers of an archive with their index, and the stemmer that has learnt from them. */
export type Corpus = {
  /** The index of a paper in this list is its `docId` everywhere in the search. */
  readonly docs: readonly Doc[];
  readonly index: TermIndex;
  readonly stem: Stemmer;
  /** Whether case markers follow a word in the archive. */
  readonly isNoun: (word: string) => boolean;
  /** What index and stemmer are made of, for a snapshot. */
  readonly packed: PackedPostings;
  readonly learnt: () => Learnt;
};

/** Builds the corpus of some papers in short steps. */
export function* buildCorpus(docs: readonly Doc[]): Steps<Corpus> {
  const counted = yield* countTerms(docs);
  return { docs, index: new TermIndex(counted.packed), ...counted };
}

/**
 * Reads all words first: they teach the stemmer. A function of its own, so that its tables, which are as
 * large as the postings, are freed before the first question.
 */
function* countTerms(
  docs: readonly Doc[],
): Steps<Pick<Corpus, 'packed' | 'stem' | 'isNoun' | 'learnt'>> {
  const words = new WordTable();
  const queue = new NumberQueue(Uint32Array);
  /** Words of each paper's titles, of its paragraphs, and of its keywords. */
  const lengths = new NumberQueue(Uint32Array);
  for (const { passages, paper } of docs) {
    const read = (some: readonly Passage[]) =>
      lengths.add(some.reduce((sum, { text }) => sum + words.read(text, queue), 0));
    const firstKeyword = passages.length - paper.keywords.length;
    read(passages.slice(0, 1));
    read(passages.slice(1, firstKeyword));
    read(passages.slice(firstKeyword));
    yield;
  }
  const builder = new PostingsBuilder();
  const numberOf = (term: string) => builder.number(term);
  const termsOf = words.termReader(numberOf);
  const termsOfName = memoize((name: string) => nameTerms(name).map(numberOf));
  for (const { names } of docs) {
    // Numbers of terms by field in this order, as stored indexes have them.
    const title = termsOf(queue, lengths.take());
    const authors: number[] = [];
    for (const name of names) authors.push(...termsOfName(name));
    const summary = termsOf(queue, lengths.take());
    builder.add({ title, authors, summary, keywords: termsOf(queue, lengths.take()) });
    yield;
  }
  const { stem, isNoun, learnt } = words;
  return { packed: yield* builder.pack(), stem, isNoun, learnt };
}

/** The corpus of some papers, in the order in which `packed` was once made of them, with what was learnt then. */
export function* restoreCorpus(
  docs: readonly Doc[],
  packed: PackedPostings,
  known: Learnt,
): Steps<Corpus> {
  const learner = new StemLearner();
  yield* learner.restore(known);
  const { stem, isNoun, learnt } = learner;
  return { docs, index: new TermIndex(packed), stem, isNoun, packed, learnt };
}

/** A function that computes the value of each key once. */
function memoize<V>(compute: (key: string) => V): (key: string) => V {
  const values = new Map<string, V>();
  return (key) => {
    const known = values.get(key);
    if (known !== undefined) return known;
    const value = compute(key);
    values.set(key, value);
    return value;
  };
}
