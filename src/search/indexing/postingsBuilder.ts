import type { Steps } from '../../steps';
import { FIELDS, type Field, type PackedPostings, packFrequency } from '../text/packedPostings';
import { NumberQueue } from './numberQueue';
import { TermNumbers } from './termNumbers';

/** So many papers have a `docId` of 16 bits: half the memory of what is largest in an index. */
const MAX_SHORT = 2 ** 16;

/** Collects the postings of papers, one paper after the other; terms go by numbers. */
export class PostingsBuilder {
  private readonly numbers = new TermNumbers();
  /** How many postings each term has, by its number. */
  private readonly perTerm: number[] = [];
  /** How many postings each paper has. */
  private readonly perPaper: number[] = [];
  /** The term and packed frequency of each posting, in the order in which papers were added. */
  private readonly postingTerms = new NumberQueue(Uint32Array);
  private readonly postingTimes = new NumberQueue(Uint16Array);
  /** Term frequencies of the field that is being counted, by the term's number; else 0. */
  private frequencies = new Uint32Array(1024);
  /** The distinct terms of that field, in order of their first. */
  private distinct = new Uint32Array(1024);

  /** The number of a term; a new one gets the next. Look each term up once and keep its number. */
  number(term: string): number {
    const number = this.numbers.of(term);
    if (number === this.perTerm.length) this.perTerm.push(0);
    return number;
  }

  /** Adds the next paper: the terms of each field, a term as often as the field contains it. */
  add(fields: Readonly<Record<Field, readonly number[]>>): void {
    let count = 0;
    for (const [field, name] of FIELDS.entries()) {
      const distinct = this.countTerms(fields[name]);
      for (let at = 0; at < distinct; at++) {
        const term = this.distinct[at] ?? 0;
        this.postingTerms.add(term);
        this.postingTimes.add(packFrequency(this.frequencies[term] ?? 0, field));
        this.perTerm[term] = (this.perTerm[term] ?? 0) + 1;
        this.frequencies[term] = 0;
      }
      count += distinct;
    }
    this.perPaper.push(count);
  }

  /**
   * All postings by term, in short steps: a counting sort, which keeps papers and fields of a term in order.
   * Takes the postings away while it copies them; to be called once.
   */
  *pack(): Steps<PackedPostings> {
    const starts = new Uint32Array(this.perTerm.length + 1);
    for (const [term, ofTerm] of this.perTerm.entries()) {
      starts[term + 1] = (starts[term] ?? 0) + ofTerm;
    }
    const next = starts.slice();
    const count = starts.at(-1) ?? 0;
    const papers = new (this.perPaper.length > MAX_SHORT ? Uint32Array : Uint16Array)(count);
    const times = new Uint16Array(count);
    for (const [paper, ofPaper] of this.perPaper.entries()) {
      for (let taken = 0; taken < ofPaper; taken++) {
        const term = this.postingTerms.take();
        const place = next[term] ?? 0;
        next[term] = place + 1;
        papers[place] = paper;
        times[place] = this.postingTimes.take();
      }
      yield;
    }
    return { ...this.numbers.table(), starts, papers, times };
  }

  /** How many distinct numbers there are among some; leaves these in `distinct`, their counts in `frequencies`. */
  private countTerms(numbers: readonly number[]): number {
    if (this.frequencies.length < this.perTerm.length) {
      this.frequencies = new Uint32Array(this.perTerm.length * 2);
    }
    if (this.distinct.length < numbers.length) this.distinct = new Uint32Array(numbers.length * 2);
    const { frequencies, distinct } = this;
    let count = 0;
    for (const number of numbers) {
      const frequency = frequencies[number] ?? 0;
      if (frequency === 0) distinct[count++] = number;
      frequencies[number] = frequency + 1;
    }
    return count;
  }
}
