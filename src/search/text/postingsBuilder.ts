import { FIELDS, type Field, type PackedPostings, packFrequency } from './packedPostings';

/** Collects the postings of papers, one paper after the other; terms go by numbers. */
export class PostingsBuilder {
  private readonly numbers = new Map<string, number>();
  private readonly terms: string[] = [];
  /** The term, paper and packed frequency of each posting, in the order in which papers were added. */
  private readonly postingTerms = new GrowingArray();
  private readonly papers = new GrowingArray();
  private readonly times = new GrowingArray();
  private paperCount = 0;
  /** Term frequencies of the field that is being counted, by the term's number; else 0. */
  private frequencies = new Uint32Array(1024);

  /** The number of a term; a new one gets the next. Look each term up once and keep its number. */
  number(term: string): number {
    const known = this.numbers.get(term);
    if (known !== undefined) return known;
    const number = this.terms.push(term) - 1;
    this.numbers.set(term, number);
    return number;
  }

  /** Adds the next paper: the terms of each field, a term as often as the field contains it. */
  add(fields: Readonly<Record<Field, readonly number[]>>): void {
    for (const [field, name] of FIELDS.entries()) {
      for (const term of this.countTerms(fields[name])) {
        this.postingTerms.push(term);
        this.papers.push(this.paperCount);
        this.times.push(packFrequency(this.frequencies[term] ?? 0, field));
        this.frequencies[term] = 0;
      }
    }
    this.paperCount++;
  }

  /** All postings by term: a counting sort, which keeps papers and fields of a term in order. */
  pack(): PackedPostings {
    const postingTerms = this.postingTerms.values();
    const starts = new Uint32Array(this.terms.length + 1);
    for (const term of postingTerms) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
    for (let at = 1; at < starts.length; at++) {
      starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
    }
    const next = starts.slice();
    const papers = new Uint32Array(postingTerms.length);
    const times = new Uint16Array(postingTerms.length);
    const unsortedPapers = this.papers.values();
    const unsortedTimes = this.times.values();
    for (const [posting, term] of postingTerms.entries()) {
      const place = next[term] ?? 0;
      next[term] = place + 1;
      papers[place] = unsortedPapers[posting] ?? 0;
      times[place] = unsortedTimes[posting] ?? 0;
    }
    return { terms: this.terms, starts, papers, times };
  }

  /** The distinct numbers among some, in order of their first; leaves their counts in `frequencies`. */
  private countTerms(numbers: readonly number[]): number[] {
    if (this.frequencies.length < this.terms.length) {
      this.frequencies = new Uint32Array(this.terms.length * 2);
    }
    const distinct: number[] = [];
    for (const number of numbers) {
      const frequency = this.frequencies[number] ?? 0;
      if (frequency === 0) distinct.push(number);
      this.frequencies[number] = frequency + 1;
    }
    return distinct;
  }
}

/** Whole numbers below 2³² in a typed array that doubles. */
class GrowingArray {
  private length = 0;
  private array = new Uint32Array(1024);

  push(value: number): void {
    if (this.length === this.array.length) {
      const longer = new Uint32Array(this.length * 2);
      longer.set(this.array);
      this.array = longer;
    }
    this.array[this.length++] = value;
  }

  /** A view, not a copy: valid until the next `push`. */
  values(): Uint32Array {
    return this.array.subarray(0, this.length);
  }
}
