import type { Steps } from '../../steps';
import type { CountedPapers } from '../text/corpus';
import type { Doc, Passage } from '../text/doc';
import { nameTerms } from '../text/nameTerms';
import { NumberQueue } from './numberQueue';
import { PostingsBuilder } from './postingsBuilder';
import { WordTable } from './wordTable';

/**
 * Counts the terms of some papers in short steps. Reads all words first: they teach the stemmer. Its tables, which
 * are as large as the postings, are freed before the first question.
 */
export function* countTerms(docs: readonly Doc[]): Steps<CountedPapers> {
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
  return { docs, packed: yield* builder.pack(), stem, isNoun, learnt };
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
