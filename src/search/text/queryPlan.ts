import { normalizeKey } from '../../korean/normalize';
import { type Clause, keyOf, textOf } from './clause';
import { splitWord } from './compounds';
import type { Corpus } from './corpus';
import { clauseScores } from './evaluation';
import { exactClause } from './exactClause';
import { Expander, synonymKeyOf } from './expansion';
import type { Glossary } from './glossary';
import type { QueryToken } from './queryTokens';
import type { Scores } from './scores';
import { rolesOf } from './sentence';
import { hasSynonyms, SPELLINGS } from './synonyms';
import { TermLookup } from './termLookup';

/** Words of a phrase at most: the longest spellings of the table. */
const MAX_PHRASE_LENGTH = 5;

/** A phrase that only the archive glosses is one thing only if this many papers contain it. Chosen. */
const MIN_PHRASE_PAPERS = 3;

/** Plans a question: which tokens mean one thing, and the alternatives that may answer each. */
export class QueryPlanner {
  readonly lookup: TermLookup;
  private readonly expander: Expander;
  private readonly glossary: Glossary;

  constructor(corpus: Corpus, glossary: Glossary) {
    this.lookup = new TermLookup(corpus);
    this.expander = new Expander(this.lookup, glossary);
    this.glossary = glossary;
  }

  /**
   * The clauses of a question: from the left the longest known phrase, else a word.
   *
   * @param isOpen whether the last word may be half-typed
   */
  plan(typed: readonly QueryToken[], isOpen: boolean): Clause[] {
    const { optional, hints } = rolesOf(typed, this.lookup.corpus.isNoun);
    const tokens = typed.flatMap((token) => (optional.has(token) ? token : this.decompound(token)));
    const clauses: Clause[] = [];
    for (let start = 0; start < tokens.length; ) {
      const phrase = this.clause(tokens.slice(start, start + this.phraseLength(tokens, start)));
      const { length } = phrase.tokens;
      // A known phrase that no paper contains is words again.
      const isPhrase = length > 1 && phrase.alternatives.some(({ kind }) => kind !== 'apart');
      const end = start + (isPhrase ? length : 1);
      const isLast = end === tokens.length;
      const [token] = phrase.tokens;
      const word = tokens.slice(start, end);
      if (isPhrase) clauses.push(phrase);
      else if (token && optional.has(token)) {
        clauses.push({ ...this.clause(word), optional: true, isHint: hints.has(token) });
      } else clauses.push(this.clause(word, isOpen && isLast));
      start = end;
    }
    return clauses;
  }

  /** The clause of tokens that mean one thing. */
  clause(tokens: readonly QueryToken[], isOpen = false): Clause {
    return this.expander.clause(tokens, isOpen);
  }

  /** The clause of a quoted text. */
  asTyped(quoted: string): Clause {
    return exactClause(this.lookup, quoted);
  }

  /** Papers that answer a clause, or contain its words apart where that counts. */
  scores(clause: Clause, withApart = false): Scores {
    return clauseScores(this.lookup, clause, withApart);
  }

  /** Whether words are a sentence, not words alone. */
  isSentence(tokens: readonly QueryToken[]): boolean {
    return rolesOf(tokens, this.lookup.corpus.isNoun).isSentence;
  }

  /** Every spelling of the synonym table and the learnt glossary. */
  terms(): string[] {
    const learnt = [...this.glossary.values()].flat().map(({ text }) => text);
    return [...new Set([...SPELLINGS, ...learnt])];
  }

  /** Whether a text is a term of the table or the glossary, however it is spaced. */
  isTerm(text: string): boolean {
    const key = normalizeKey(text);
    return hasSynonyms(key) || this.expander.isGlossed(key);
  }

  /** A Korean word that no paper contains, as the known words it is made of; any other as it is. */
  private decompound(token: QueryToken): readonly QueryToken[] {
    const isKnown = this.lookup.word(token).size > 0 || hasSynonyms(token.key);
    const parts =
      isKnown || token.script === 'latin' ? null : splitWord(this.lookup, token.term, token.script);
    return parts ? this.lookup.tokenize(parts.join(' ')) : [token];
  }

  /** Tokens of the longest known phrase that begins at a token; 1 where there is none. */
  private phraseLength(tokens: readonly QueryToken[], start: number): number {
    const max = Math.min(MAX_PHRASE_LENGTH, tokens.length - start);
    for (let length = max; length > 1; length--) {
      const phrase = tokens.slice(start, start + length);
      if (synonymKeyOf(phrase) !== null) return length;
      const key = keyOf(phrase);
      const isWritten = this.expander.isGlossed(key) || this.lookup.corpus.index.holds(key);
      if (isWritten && this.lookup.phrase(textOf(phrase)).size >= MIN_PHRASE_PAPERS) return length;
    }
    return 1;
  }
}
