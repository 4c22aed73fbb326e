import type { Steps } from '../../steps';
import { BoundedCache } from './boundedCache';
import type { Corpus } from './corpus';
import type { Doc } from './doc';
import { idf } from './idf';
import { latinTerms } from './latinTerms';
import { PackedMentions } from './packedMentions';
import { intersect } from './scores';
import { type TermMention, type TermRow, termMentions } from './termMentions';

/** A term or name that more of the papers have says nothing of two of them. */
const MAX_SHARE = 0.05;

/** In an archive so small that the share would be of one paper, papers with a term at most. */
const MIN_PAPERS = 4;

/** Mentions that count at most, of which one in a title is as many as two. */
const MAX_MENTIONS = 3;

/** Words whose stems are kept: those of a few hundred papers. To stem is half of looking for terms. */
const MAX_STEMS = 20_000;

/** The terms of the table in the papers of a corpus. What has been looked up is kept. */
export class ArchiveTerms {
  readonly corpus: Corpus;
  private readonly mentions = new PackedMentions();
  private readonly counts = new Map<TermRow, number>();
  private readonly stems = new BoundedCache<string, string>(MAX_STEMS);

  constructor(corpus: Corpus) {
    this.corpus = corpus;
  }

  /** Looks for the terms of all papers, and counts their papers: what the first questions otherwise do. */
  *warm(): Steps<void> {
    for (const doc of this.corpus.docs) {
      this.each(doc, (row) => this.countOf(row));
      yield;
    }
  }

  /** The terms that a paper names. More than three mentions are three. */
  of(doc: Doc): ReadonlyMap<TermRow, TermMention> {
    const mentions = new Map<TermRow, TermMention>();
    this.each(doc, (row, inTitle, times) => mentions.set(row, { inTitle, times }));
    return mentions;
  }

  /** A function that gives the share of the terms of some papers, by how telling they are, that a paper has. */
  sharer(like: readonly Doc[]): (doc: Doc) => number {
    const weights = new Map<TermRow, number>();
    for (const doc of like) {
      this.each(doc, (row, inTitle, times) => {
        weights.set(row, Math.max(weights.get(row) ?? 0, weightOf(inTitle, times)));
      });
    }
    let total = 0;
    for (const [row, weight] of weights) total += weight * this.worth(row);
    return (doc) => {
      let shared = 0;
      this.each(doc, (row, inTitle, times) => {
        const weight = Math.min(weights.get(row) ?? 0, weightOf(inTitle, times));
        if (weight > 0) shared += weight * this.worth(row);
      });
      return total === 0 ? 0 : shared / total;
    };
  }

  /** How telling a term is. */
  worth(row: TermRow): number {
    return idf(this.corpus.docs.length, this.countOf(row));
  }

  isRare(row: TermRow): boolean {
    return this.isOfFew(this.countOf(row));
  }

  /** Whether few enough papers have something for it to be a reason. */
  isOfFew(count: number): boolean {
    return count <= Math.max(MIN_PAPERS, MAX_SHARE * this.corpus.docs.length);
  }

  private each(doc: Doc, visit: (row: TermRow, inTitle: boolean, times: number) => void): void {
    if (!this.mentions.has(doc)) this.mentions.add(doc, termMentions(doc, this.stem));
    this.mentions.each(doc, visit);
  }

  /** How many papers have all words of one of the spellings: at least those that name the term. */
  private countOf(row: TermRow): number {
    const known = this.counts.get(row);
    if (known !== undefined) return known;
    const { docs, index } = this.corpus;
    const isCounted = new Uint8Array(docs.length);
    let count = 0;
    for (const spelling of row) {
      const terms = this.termsOf(spelling);
      // Most spellings of several words have one that no paper has, or few.
      if (terms.some((term) => index.count(term) === 0)) continue;
      for (const docId of intersect(terms.map((term) => index.scores(term, true))).docIds) {
        if (isCounted[docId] === 0) count++;
        isCounted[docId] = 1;
      }
    }
    this.counts.set(row, count);
    return count;
  }

  private readonly stem = (word: string): string =>
    this.stems.get(word, () => this.corpus.stem(word));

  /** The terms that the index has for the words of a spelling. */
  private termsOf(spelling: string): string[] {
    return spelling
      .split(' ')
      .map((word) =>
        /[가-힣]/.test(word) ? this.corpus.stem(word) : (latinTerms(word).at(-1) ?? word),
      );
  }
}

/** What the mentions of a term in a paper count. */
function weightOf(inTitle: boolean, times: number): number {
  return Math.min(MAX_MENTIONS, times + Number(inTitle));
}
