import { squeeze } from '../korean/fold';
import { otherKeyboard } from '../korean/keyboard';
import { isInflected } from '../korean/particles';
import { continuation } from '../korean/syllable';
import { singular } from './latinTerms';
import type { Planner } from './plan';
import type { Vocabulary } from './vocabulary';

/** A term of up to so many words is completed, from so many texts at most. */
const MOST_WORDS = 3;
const MOST_TEXTS = 16;

type Term = { readonly text: string; readonly key: string };

/** Completes what is being typed with terms of the archive. */
export class Completer {
  private readonly planner: Planner;
  private readonly vocabulary: Vocabulary;
  private terms: readonly Term[] | null = null;

  constructor(planner: Planner, vocabulary: Vocabulary) {
    this.planner = planner;
    this.vocabulary = vocabulary;
  }

  /**
   * Texts that some words may become, terms that several words make first: `'강화 ㅎ'` → `강화 학습`.
   * Initials are read, and a text that begins nothing is tried on the other keyboard.
   */
  complete(words: string): string[] {
    const found = this.from(words);
    const meant = found.length === 0 ? otherKeyboard(words) : null;
    return meant === null ? found : this.from(meant);
  }

  private from(words: string): string[] {
    const typed = words.split(/\s+/);
    const found = new Map<string, string>();
    for (let length = Math.min(MOST_WORDS, typed.length); length > 0; length--) {
      const before = typed.slice(0, -length).join(' ');
      for (const term of this.beginningWith(typed.slice(-length).join(' '))) {
        const text = `${before} ${term}`.trim();
        const key = singular(squeeze(text));
        if (!found.has(key)) found.set(key, text);
      }
    }
    found.delete(singular(squeeze(words)));
    return [...found.values()].slice(0, MOST_TEXTS);
  }

  private beginningWith(typed: string): string[] {
    const key = squeeze(typed);
    if (/^[ㄱ-ㅎ]{2,}$/.test(key)) return this.vocabulary.withInitials(key).map(([text]) => text);
    if (key === '' || /^[a-z0-9ㄱ-ㅣ]$/.test(key)) return [];
    this.terms ??= this.makeTerms();
    const begins = new RegExp(`^${continuation(key) ?? key}`);
    const known = this.terms.filter((term) => begins.test(term.key)).map(({ text }) => text);
    const written = / /.test(typed) ? [] : this.wordsBeginning(key, begins);
    return [...this.commonest(known), ...this.commonest(written)];
  }

  private wordsBeginning(key: string, begins: RegExp): string[] {
    const { index } = this.planner.lookup.corpus;
    const stem = /[가-힣ㄱ-ㅎ]$/.test(key) ? key.slice(0, -1) : key;
    const words = index.longer(stem, 400).filter((term) => begins.test(term) && index.says(term));
    return words.flatMap((term) =>
      /^[a-z]/.test(term) ? (this.asWritten(term) ?? []) : isInflected(term) ? [] : term,
    );
  }

  private makeTerms(): Term[] {
    const terms = this.planner.terms().map((text) => ({ text, key: squeeze(text) }));
    return terms.filter(
      ({ text }) => !text.split(' ').some((word) => isInflected(word) || /^[있없]/.test(word)),
    );
  }

  /** A Latin word as the first paper that says it writes it, `'grpo'` → `'GRPO'`; null: none does. */
  private asWritten(term: string): string | null {
    const { lookup } = this.planner;
    const word = new RegExp(`(?<![A-Za-z])${term}(?![a-z])`, 'i');
    for (const place of lookup.term(term).keys()) {
      for (const { text } of lookup.corpus.docs[place]?.passages ?? []) {
        const [written] = word.exec(text) ?? [];
        if (written !== undefined) return /^[A-Z][a-z]+$/.test(written) ? term : written;
      }
    }
    return null;
  }

  private commonest(texts: readonly string[]): string[] {
    const { lookup } = this.planner;
    return texts
      .slice(0, 60)
      .map((text) => ({ text, papers: lookup.phrase(text).size }))
      .filter(({ papers }) => papers > 0)
      .sort((a, b) => b.papers - a.papers)
      .slice(0, MOST_TEXTS / 2)
      .map(({ text }) => text);
  }
}
