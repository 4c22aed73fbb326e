import type { Paper } from '../../digest/paper';
import { StemLearner, type Stemmer } from '../../korean/stemLearner';
import type { Steps } from '../steps';
import { Doc } from './doc';
import { nameTerms } from './nameTerms';
import type { PackedPostings } from './packedPostings';
import { PostingsBuilder } from './postingsBuilder';
import { TermIndex } from './termIndex';
import { WordTable } from './wordTable';

/** The papers of an archive with their index, and the stemmer that has learnt from them. */
export type Corpus = {
  /** The index of a paper in this list is its `docId` everywhere in the search. */
  readonly docs: readonly Doc[];
  readonly index: TermIndex;
  readonly stem: Stemmer;
  /** What index and stemmer were made of, for a snapshot. */
  readonly packed: PackedPostings;
  readonly words: readonly string[];
};

/** Builds the corpus of some papers in short steps. Reads all words first: they teach the stemmer. */
export function* buildCorpus(papers: readonly Paper[]): Steps<Corpus> {
  const docs: Doc[] = [];
  const words = new WordTable();
  const texts: Uint32Array[][] = [];
  for (const paper of papers) {
    const doc = new Doc(paper);
    docs.push(doc);
    texts.push(doc.passages.map(({ text }) => words.read(text)));
    yield;
  }
  const builder = new PostingsBuilder();
  const numberOf = (term: string) => builder.number(term);
  const termsOf = words.termReader(numberOf);
  const termsOfName = memoize((name: string) => nameTerms(name).map(numberOf));
  for (const [docId, { names }] of docs.entries()) {
    const [title, ...paragraphs] = texts[docId] ?? [];
    builder.add({
      title: title ? termsOf([title]) : [],
      authors: names.flatMap(termsOfName),
      summary: termsOf(paragraphs),
    });
    texts[docId] = [];
    yield;
  }
  const packed = builder.pack();
  const index = yield* TermIndex.from(packed);
  return { docs, index, stem: words.stem, packed, words: words.koreanWords() };
}

/** The corpus of some papers, in the order in which `packed` and `words` were once made of them. */
export function* restoreCorpus(
  papers: readonly Paper[],
  packed: PackedPostings,
  words: readonly string[],
): Steps<Corpus> {
  const learner = new StemLearner();
  for (const word of words) {
    learner.add(word);
    yield;
  }
  const index = yield* TermIndex.from(packed);
  return { docs: papers.map((paper) => new Doc(paper)), index, stem: learner.stem, packed, words };
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
