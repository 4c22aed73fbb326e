import { continuationPattern } from '../../korean/continuationPattern';
import { otherLayout } from '../../korean/keyboard';
import { normalizeKey } from '../../korean/normalize';
import { PARTICLE_SET } from '../../korean/particles';
import { hasGrammaticalSuffix } from '../../korean/verbEndings';
import type { ChoseongReadings } from '../correction/choseongReadings';
import { singular } from '../text/latinTerms';
import type { QueryPlanner } from '../text/queryPlan';

/** A term of up to so many words is completed, by so many texts of each kind at most. */
const MOST_WORDS = 3;
const MOST_TEXTS = 16;

type Term = { readonly text: string; readonly key: string };

/** Completes what is being typed with terms of the archive. */
export class Completer {
  private readonly planner: QueryPlanner;
  private readonly choseong: ChoseongReadings;
  private terms: readonly Term[] | null = null;

  constructor(planner: QueryPlanner, choseong: ChoseongReadings) {
    this.planner = planner;
    this.choseong = choseong;
  }

  /**
   * Texts that some words may become, terms that several words make first: `'강화 ㅎ'` → `강화 학습`.
   * Initials are read, and a text that begins nothing is tried on the other keyboard.
   */
  complete(words: string): string[] {
    const found = this.from(words);
    const meant = found.length === 0 ? otherLayout(words) : null;
    return meant === null ? found : this.from(meant);
  }

  private from(words: string): string[] {
    const typed = words.split(/\s+/);
    const found = new Map<string, string>();
    for (let length = Math.min(MOST_WORDS, typed.length); length > 0; length--) {
      const before = typed.slice(0, -length);
      const last = before.at(-1);
      for (const term of this.beginningWith(typed.slice(-length).join(' '), before.length === 0)) {
        // Words that nobody writes side by side make no phrase.
        if (last && this.planner.lookup.phrase(`${last} ${term}`).size === 0) continue;
        const text = [...before, term].join(' ');
        const key = singular(normalizeKey(text));
        if (!found.has(key)) found.set(key, text);
      }
    }
    found.delete(singular(normalizeKey(words)));
    return [...found.values()];
  }

  private beginningWith(typed: string, alone: boolean): string[] {
    const key = normalizeKey(typed);
    if (/^[ㄱ-ㅎ]{2,}$/.test(key)) return this.choseong.readingsOf(key).map(({ text }) => text);
    if (key === '' || /^[a-z0-9ㄱ-ㅣ]$/.test(key)) return [];
    this.terms ??= this.makeTerms();
    const begins = new RegExp(`^${continuationPattern(key) ?? key}`);
    const known = this.terms.filter((term) => begins.test(term.key));
    // Behind what begins so comes what holds it: `추론` → `수학적 추론`.
    const wide = this.terms.filter((term) => alone && key.length > 1 && term.key.includes(key));
    const written = / /.test(typed) ? [] : this.wordsBeginning(key, begins);
    return [...this.commonest(known), ...written, ...this.commonest(wide)];
  }

  private wordsBeginning(key: string, begins: RegExp): string[] {
    const { index } = this.planner.lookup.corpus;
    const stem = /[가-힣ㄱ-ㅎ]$/.test(key) ? key.slice(0, -1) : key;
    const papers = (term: string) => index.count(term);
    const words = index
      .matching(stem, begins)
      .filter(
        (term) => index.says(term) && papers(term) > 1 && !PARTICLE_SET.has(term.slice(key.length)),
      );
    return mostFirst(words, papers).flatMap((term) =>
      /^[a-z]/.test(term) ? (this.asWritten(term) ?? []) : hasGrammaticalSuffix(term) ? [] : term,
    );
  }

  private makeTerms(): Term[] {
    const terms = this.planner.terms().map((text) => ({ text, key: normalizeKey(text) }));
    return terms.filter(
      ({ text }) =>
        !text.split(' ').some((word) => hasGrammaticalSuffix(word) || /^[있없-]/.test(word)),
    );
  }

  /** A Latin word as the first paper that says it writes it, `'grpo'` → `'GRPO'`; null: none does. */
  private asWritten(term: string): string | null {
    const { lookup } = this.planner;
    const word = new RegExp(`(?<![A-Za-z])${term}(?![a-z])`, 'i');
    for (const place of lookup.term(term).docs) {
      for (const { text } of lookup.corpus.docs[place]?.passages ?? []) {
        const [written] = word.exec(text) ?? [];
        if (written !== undefined) return /^[A-Z][a-z]+$/.test(written) ? term : written;
      }
    }
    return null;
  }

  /** By papers; first by those that have its rarest word, which is soon counted. */
  private commonest(terms: readonly Term[]): string[] {
    const { lookup } = this.planner;
    const rarest = (text: string) =>
      Math.min(...lookup.tokenize(text).map(({ term }) => lookup.corpus.index.count(term)));
    const papers = (text: string) => lookup.phrase(text).size;
    const texts = terms.map(({ text }) => text);
    return mostFirst(mostFirst(texts, rarest), papers).filter((text) => papers(text) > 0);
  }
}

/** At most so many texts, those with the highest figures, highest first. */
function mostFirst(texts: readonly string[], figure: (text: string) => number): string[] {
  return texts
    .map((text) => ({ text, value: figure(text) }))
    .sort((a, b) => b.value - a.value)
    .slice(0, MOST_TEXTS)
    .map(({ text }) => text);
}
