import { continuationPattern } from '../../korean/continuationPattern';
import { languageOf } from '../../korean/languageOf';
import { normalizeKey } from '../../korean/normalize';
import { PARTICLE_SET } from '../../korean/particles';
import { separateConsonants } from '../../korean/separateConsonants';
import { INITIALS, parseSyllable } from '../../korean/syllable';
import { hasGrammaticalSuffix } from '../../korean/verbEndings';
import type { Corrections } from '../correction/corrections';
import { BoundedCache } from '../text/boundedCache';
import { singular } from '../text/latinTerms';
import type { QueryPlanner } from '../text/queryPlan';
import { conceptsOf, hasSynonyms } from '../text/synonyms';
import { type Term, TermLines } from './termLines';

/** Words of a term that are completed together at most. */
const MAX_WORDS = 3;

/** Completions of each kind at most. Chosen: the list shows six, of which some turn out to be alike. */
const MAX_COMPLETIONS = 16;

/** A word that one paper contains is a typo or a name mostly. */
const MIN_PAPERS = 2;

/** Texts whose papers are counted at most. Chosen: what a minute of typing asks for. */
const MAX_COUNTS = 5000;

/** A word that so many times as many papers have as a name is one. Chosen. */
const MIN_NAMESAKES = 5;

/** A text that some words may become. */
export type Completion = {
  readonly text: string;
  /** The name of its last words in the other language, Korean or English; null: none is known. */
  readonly other: string | null;
  /** Papers that contain its last words as they are, about as many as it finds. */
  readonly papers: number;
};

/** Completes what is being typed with terms of the archive. */
export class Completer {
  private readonly planner: QueryPlanner;
  private readonly corrections: () => Corrections | null;
  private terms: TermLines | null = null;
  /** Words as papers write them: the same ones begin with each further letter. */
  private readonly written = new BoundedCache<string, string | null>(MAX_COUNTS);
  private readonly rarestWords = new WeakMap<Term, number>();
  private readonly counts = new BoundedCache<string, number>(MAX_COUNTS);

  /** @param corrections what reads initials and the other keyboard; null: it is not loaded */
  constructor(planner: QueryPlanner, corrections: () => Corrections | null) {
    this.planner = planner;
    this.corrections = corrections;
  }

  /**
   * Texts that some words may become, first by completing the last words as one term: `'강화 ㅎ'` →
   * `강화 학습`. Each concept of the table once. Initials are read; a text that begins nothing is tried on the
   * other keyboard.
   */
  complete(typed: string): Completion[] {
    const words = separateConsonants(typed);
    const completions = this.completeAsTyped(words);
    const otherText = completions.length === 0 ? this.corrections()?.inOtherLayout(words) : null;
    return typeof otherText === 'string' ? this.completeAsTyped(otherText) : completions;
  }

  private completeAsTyped(words: string): Completion[] {
    const typed = words.split(/\s+/);
    const asTyped = singular(normalizeKey(words));
    const completions = new Map<string, Completion>();
    const concepts = new Set<unknown>();
    for (let length = Math.min(MAX_WORDS, typed.length); length > 0; length--) {
      const before = typed.slice(0, -length);
      const previous = before.at(-1);
      const beginning = typed.slice(-length).join(' ');
      for (const term of this.termsFor(beginning, before.length === 0)) {
        // Words that are nowhere next to each other make no phrase.
        const isWritten = !previous || this.papers(`${previous} ${term}`) > 0;
        const rows = conceptsOf(normalizeKey(term));
        if (!isWritten || rows.some((row) => concepts.has(row))) continue;
        const text = [...before, term].join(' ');
        const key = singular(normalizeKey(text));
        if (key === asTyped || completions.has(key)) continue;
        for (const row of rows) concepts.add(row);
        completions.set(key, { text, other: otherName(term, rows), papers: this.papers(term) });
      }
    }
    return [...completions.values()];
  }

  /** Terms that begin so; after them, where nothing else is typed, those that contain it: `추론` → `수학적 추론`. */
  private termsFor(beginning: string, isAlone: boolean): string[] {
    const key = normalizeKey(beginning);
    if (/^[ㄱ-ㅎ]{2,}$/.test(key)) return this.corrections()?.abbreviatedBy(key) ?? [];
    if (key === '' || /^[a-z0-9ㄱ-ㅣ]$/.test(key)) return [];
    this.terms ??= this.allTerms();
    const pattern = continuationPattern(key) ?? key;
    const containing = isAlone && key.length > 1 ? this.terms.containing(key) : [];
    const wider = containing.filter((term) => hasWordFrom(term, key));
    const words = / /.test(beginning) ? [] : this.wordsFor(key, new RegExp(`^${pattern}`));
    return [...this.commonest(this.terms.beginning(pattern)), ...words, ...this.commonest(wider)];
  }

  /** Single words of the archive that begin so. */
  private wordsFor(key: string, pattern: RegExp): string[] {
    const { index, isNoun } = this.planner.lookup.corpus;
    const stem = /[가-힣ㄱ-ㅎ]$/.test(key) ? key.slice(0, -1) : key;
    const papers = (term: string) => index.count(term);
    // Verbs and what is left of them are parts of sentences: 보여줍니다, 있으.
    const isName = (term: string) =>
      /^[a-z]/.test(term) || ((isNoun(term) || hasSynonyms(term)) && !hasGrammaticalSuffix(term));
    const isWord = (term: string) =>
      papers(term) >= MIN_PAPERS &&
      index.says(term) &&
      !PARTICLE_SET.has(term.slice(key.length)) &&
      isName(term);
    // A single syllable has no stem: the commonest terms are looked at until there are enough.
    const terms: string[] = [];
    const syllable = stem === '' ? parseSyllable(key) : null;
    const initial = syllable && INITIALS[syllable.initial];
    const all = initial ? index.commonestWith(initial) : index.matching(stem, pattern);
    for (const term of all) {
      if (!pattern.test(term)) continue;
      if (initial && (terms.length === MAX_COMPLETIONS || papers(term) < MIN_PAPERS)) break;
      if (isWord(term)) terms.push(term);
    }
    return highest(terms, papers).flatMap((term) => {
      if (/^[a-z]/.test(term)) return this.written.get(term, () => this.asWritten(term)) ?? [];
      return term;
    });
  }

  /** Learnt terms that are inflected, or begin with 있다 or 없다, are parts of sentences. */
  private allTerms(): TermLines {
    const isTerm = (text: string) =>
      !text.split(' ').some((word) => hasGrammaticalSuffix(word) || /^[있없-]/.test(word));
    return new TermLines(this.planner.terms().filter(isTerm));
  }

  /** A Latin word as the first paper with it writes it, `'grpo'` → `'GRPO'`; null: only in names. */
  private asWritten(term: string): string | null {
    const { lookup } = this.planner;
    const inText = lookup.termInText(term);
    // Most of the papers are by somebody called so.
    if (inText.size * MIN_NAMESAKES < lookup.corpus.index.count(term)) return null;
    const word = new RegExp(`(?<![A-Za-z])${term}(?![a-z])`, 'i');
    for (const docId of inText.docIds) {
      for (const { text } of lookup.corpus.docs[docId]?.passages ?? []) {
        const [written] = word.exec(text) ?? [];
        if (written !== undefined) return /^[A-Z][a-z]+$/.test(written) ? term : written;
      }
    }
    return null;
  }

  /** Those that most papers contain: chosen by their rarest word, which is fast, then counted. */
  private commonest(terms: readonly Term[]): string[] {
    const papers = (text: string) => this.papers(text);
    const texts = highest(terms, (term) => this.rarest(term)).map(({ text }) => text);
    return highest(texts, papers).filter((text) => papers(text) > 0);
  }

  /** How many papers contain the rarest word of a term. */
  private rarest(term: Term): number {
    const { lookup } = this.planner;
    const count = () =>
      Math.min(...lookup.tokenize(term.text).map((token) => lookup.corpus.index.count(token.term)));
    const known = this.rarestWords.get(term) ?? count();
    this.rarestWords.set(term, known);
    return known;
  }

  /** How many papers contain a text; those of the last texts are kept, since keys follow each other. */
  private papers(text: string): number {
    return this.counts.get(text, () => {
      const { lookup } = this.planner;
      const [word, ...more] = lookup.tokenize(text);
      // Of one word the postings tell, without a look at the texts.
      const isWord = word && more.length === 0 && /^([a-z]+|[가-힣]+)$/.test(word.key);
      return isWord ? lookup.termInText(word.term).size : lookup.phrase(text).size;
    });
  }
}

/** Whether a term has a word that begins so, alone or with the words after it; a Hangul one anywhere in it. */
function hasWordFrom({ text, key }: Term, beginning: string): boolean {
  if (!key.includes(beginning)) return false;
  if (!/^[a-z0-9]/.test(beginning)) return true;
  const words = text.split(/[\s-]+/);
  return words.some((_, at) => normalizeKey(words.slice(at).join('')).startsWith(beginning));
}

/** The first spelling of each row in the other language; null where it has none. `'환각'` → hallucination. */
function otherName(text: string, rows: readonly (readonly string[])[]): string | null {
  const language = languageOf(text);
  const names = rows.flatMap((row) => row.find((one) => languageOf(one) !== language) ?? []);
  return names.length > 0 ? [...new Set(names)].join(', ') : null;
}

/** The terms or texts with the highest figures, highest first. */
function highest<T>(all: readonly T[], figureOf: (one: T) => number): T[] {
  return all
    .map((one) => ({ one, figure: figureOf(one) }))
    .sort((a, b) => b.figure - a.figure)
    .slice(0, MAX_COMPLETIONS)
    .map(({ one }) => one);
}
