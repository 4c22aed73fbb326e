/** Fields of a paper by their place in the index. */
export const FIELDS = ['title', 'authors', 'summary'] as const;

export type Field = (typeof FIELDS)[number];

/**
 * What papers say, in arrays that can be stored as they are. The mentions of term `n` stand from
 * `starts[n]` to `starts[n + 1]`, by paper, then by field.
 */
export type PackedPostings = {
  /** In the order in which they were first said. */
  readonly terms: readonly string[];
  readonly starts: Uint32Array;
  /** The paper of each mention, by its place in the corpus: 0, 1, 2 … */
  readonly papers: Uint32Array;
  /** How often it says the term, times four, plus the place of the field in `FIELDS`. */
  readonly times: Uint16Array;
  /** Distinct terms of each field of each paper. */
  readonly lengths: Uint32Array;
};

/** Whoever says a term more often than this says it so often; two bytes hold it and the field. */
const MOST_TIMES = 0x3fff;

/** Collects papers one after the other; terms go by numbers, so that none is looked up twice. */
export class PostingsBuilder {
  private readonly numbers = new Map<string, number>();
  private readonly terms: string[] = [];
  private readonly saidBy = new Growing();
  private readonly papers = new Growing();
  private readonly times = new Growing();
  private readonly lengths = new Growing();
  /** How often the field that is being counted says a term, by its number. */
  private counts = new Uint32Array(1024);

  number(term: string): number {
    const known = this.numbers.get(term);
    if (known !== undefined) return known;
    const number = this.terms.push(term) - 1;
    this.numbers.set(term, number);
    return number;
  }

  /** Adds the next paper; a term stands among its field's as often as it is said. */
  add(fields: Readonly<Record<Field, readonly number[]>>): void {
    const paper = this.lengths.length / FIELDS.length;
    for (const [field, name] of FIELDS.entries()) {
      const said = this.count(fields[name]);
      this.lengths.push(said.length);
      for (const number of said) {
        this.saidBy.push(number);
        this.papers.push(paper);
        this.times.push(Math.min(this.counts[number] ?? 0, MOST_TIMES) * 4 + field);
        this.counts[number] = 0;
      }
    }
  }

  /** Everything collected, by term. */
  pack(): PackedPostings {
    const saidBy = this.saidBy.taken();
    const starts = new Uint32Array(this.terms.length + 1);
    for (const number of saidBy) starts[number + 1] = (starts[number + 1] ?? 0) + 1;
    for (let at = 1; at < starts.length; at++) {
      starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
    }
    const next = starts.slice();
    const papers = new Uint32Array(saidBy.length);
    const times = new Uint16Array(saidBy.length);
    const ofPapers = this.papers.taken();
    const ofTimes = this.times.taken();
    for (let mention = 0; mention < saidBy.length; mention++) {
      const term = saidBy[mention] ?? 0;
      const place = next[term] ?? 0;
      next[term] = place + 1;
      papers[place] = ofPapers[mention] ?? 0;
      times[place] = ofTimes[mention] ?? 0;
    }
    return { terms: this.terms, starts, papers, times, lengths: this.lengths.taken().slice() };
  }

  /** The distinct numbers among some, in order; `counts` then says how often each is there. */
  private count(numbers: readonly number[]): number[] {
    if (this.counts.length < this.terms.length) {
      this.counts = new Uint32Array(this.terms.length * 2);
    }
    const distinct: number[] = [];
    for (const number of numbers) {
      const times = this.counts[number] ?? 0;
      if (times === 0) distinct.push(number);
      this.counts[number] = times + 1;
    }
    return distinct;
  }
}

/** Whole numbers in a row that grows. */
class Growing {
  length = 0;
  private values = new Uint32Array(1024);

  push(value: number): void {
    if (this.length === this.values.length) {
      const wider = new Uint32Array(this.length * 2);
      wider.set(this.values);
      this.values = wider;
    }
    this.values[this.length++] = value;
  }

  taken(): Uint32Array {
    return this.values.subarray(0, this.length);
  }
}
