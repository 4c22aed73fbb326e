import { continuationPattern } from '../../korean/continuationPattern';
import { normalizeKey } from '../../korean/normalize';
import { authorClause } from './authorClause';
import { rolesBesideName } from './besideName';
import { type Clause, keyOf, textOf } from './clause';
import { splitWord } from './compounds';
import type { Corpus } from './corpus';
import { type Describe, describingWords } from './describedWords';
import { clauseScores } from './evaluation';
import { exactClause } from './exactClause';
import { Expander } from './expansion';
import type { Glossary } from './glossary';
import type { HangulNames, NamedAuthors } from './hangulNames';
import { isCalled } from './isCalled';
import { isListed, isPair } from './listedWords';
import type { QueryToken } from './queryTokens';
import { intersect, type Scores } from './scores';
import { contentFrom, type Roles } from './sentence';
import { synonymKeyOf } from './synonymKey';
import { hasSynonyms, SPELLINGS, SYNONYM_KEYS, spacingOf } from './synonyms';
import { TermLookup } from './termLookup';
import { verbOfToken } from './tokenVerb';

/** Words of a phrase at most: the longest spellings of the table. */
const MAX_PHRASE_LENGTH = 5;

/** Terms that half-typed words are read as at most. Chosen. */
const MAX_CONTINUATIONS = 4;

/** A phrase that only the archive glosses is one thing only if this many papers contain it. Chosen. */
const MIN_PHRASE_PAPERS = 3;

/** A word that fewer papers contain may be a name all the same. Chosen. */
const MIN_WORD_PAPERS = 3;

/** What plans need that comes in files of its own; null: it is not loaded. */
export type LateParts = {
  /** What finds authors by their names in Hangul. */
  names(): Pick<HangulNames, 'at'> | null;
  /** As `names`, where the plan may be another one with it. */
  neededNames(): Pick<HangulNames, 'at'> | null;
  /** What tells concepts by plain words. */
  describe(): Describe | null;
};

/** Plans a question: which tokens mean one thing, and the alternatives that may answer each. */
export class QueryPlanner {
  readonly lookup: TermLookup;
  private readonly expander: Expander;
  private readonly glossary: Glossary;
  private readonly late: LateParts;
  /** A question is planned, corrected and ranked by the same tokens. */
  private readonly roles = new WeakMap<readonly QueryToken[], Roles>();

  constructor(corpus: Corpus, glossary: Glossary, late: LateParts) {
    this.lookup = new TermLookup(corpus);
    this.expander = new Expander(this.lookup, glossary);
    this.glossary = glossary;
    this.late = late;
  }

  /**
   * The clauses of a question: from the left the longest known phrase, else a word.
   *
   * @param isOpen whether the last word may be half-typed
   */
  plan(typed: readonly QueryToken[], isOpen: boolean): Clause[] {
    const roles = this.rolesOf(typed);
    const clauses: Clause[] = [];
    let words: QueryToken[] = [];
    for (let at = 0; at < typed.length; ) {
      const content = contentFrom(typed, at, roles);
      const authors = this.authorsAt(content, 0, typed, roles.fillers);
      const author = authors && authorClause(content, authors);
      if (author) clauses.push(...this.planWords(words, roles, false), author);
      else words.push(...typed.slice(at, at + 1));
      if (author) words = [];
      at += author?.tokens.length ?? 1;
    }
    return [...clauses, ...this.planWords(words, roles, isOpen)];
  }

  /** The authors whom words name in Hangul, as the archive writes them. */
  authorsNamed(tokens: readonly QueryToken[]): readonly string[] {
    const { fillers } = this.rolesOf(tokens);
    return tokens.flatMap((_, at) => this.authorsAt(tokens, at, tokens, fillers)?.names ?? []);
  }

  /** The authors whom some words name in Hangul, of a question's that are not asked with; null: none is named. */
  private authorsAt(
    words: readonly QueryToken[],
    at: number,
    typed: readonly QueryToken[],
    fillers: Roles['fillers'],
  ): NamedAuthors | null {
    const [token] = words.slice(at, at + 1);
    if (token?.script !== 'hangul') return null;
    const { index, isNoun } = this.lookup.corpus;
    const isWord = (one: QueryToken) =>
      index.count(one.term) >= MIN_WORD_PAPERS ||
      hasSynonyms(one.key) ||
      verbOfToken(one, isNoun) !== null;
    const mayName = () => words.slice(at).some((one) => !isWord(one));
    const names = this.late.names() ?? (mayName() ? this.late.neededNames() : null);
    return names?.at(words, at, isWord, isCalled(token, typed, fillers)) ?? null;
  }

  private planWords(
    typed: readonly QueryToken[],
    { optional, hints, isSentence }: Omit<Roles, 'fillers'>,
    isOpen: boolean,
  ): Clause[] {
    const open = isOpen ? this.openPhrase(typed) : null;
    if (open) {
      const before = typed.slice(0, -open.tokens.length);
      return [...this.planWords(before, { optional, hints, isSentence }, false), open];
    }
    const tokens = typed.flatMap((token) => (optional.has(token) ? token : this.decompound(token)));
    const clauses: Clause[] = [];
    for (let start = 0; start < tokens.length; ) {
      const phrase = this.clause(tokens.slice(start, start + this.phraseLength(tokens, start)));
      const { length } = phrase.tokens;
      // A known phrase that no paper contains is words again.
      const isPhrase = length > 1 && phrase.alternatives.some(({ kind }) => kind !== 'apart');
      const end = start + (isPhrase ? length : 1);
      const [token] = phrase.tokens;
      const word = tokens.slice(start, end);
      if (isPhrase) clauses.push(phrase);
      else if (token && optional.has(token)) {
        clauses.push({ ...this.clause(word), optional: true, isHint: hints.has(token) });
      } else clauses.push(this.clause(word, isOpen && end === tokens.length));
      start = end;
    }
    return clauses;
  }

  /** The clause of tokens that mean one thing. */
  clause(tokens: readonly QueryToken[], isOpen = false): Clause {
    return this.expander.clause(tokens, isOpen);
  }

  /** The clause of concepts that a question of some clauses describes; null: it describes none that is known. */
  described(tokens: readonly QueryToken[], clauses: readonly Clause[]): Clause | null {
    const words = describingWords(tokens, this.rolesOf(tokens), clauses);
    const describe = words.length > 0 ? this.late.describe() : null;
    const namesOf = (spellings: readonly string[]) => this.expander.namesOf(spellings);
    return describe?.(words, this.lookup.corpus.isNoun, namesOf) ?? null;
  }

  /** The clause of a quoted text. */
  asTyped(quoted: string): Clause {
    return exactClause(this.lookup, quoted);
  }

  /** Papers that answer a clause. */
  scores(clause: Clause): Scores {
    return clauseScores(this.lookup, clause);
  }

  /** What the words of a question are there for. */
  rolesOf(tokens: readonly QueryToken[]): Roles {
    const roles = this.roles.get(tokens) ?? rolesBesideName(tokens, this.lookup);
    this.roles.set(tokens, roles);
    return roles;
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

  /**
   * The last words as the beginning of terms of the table, as typing may go on: `'자연어 처'` → 자연어 처리.
   * null where they begin none, or are a term.
   */
  private openPhrase(tokens: readonly QueryToken[]): Clause | null {
    const last = tokens.at(-1);
    // A lone consonant begins too many terms of the table.
    if (last?.script !== 'hangul' || /^[ㄱ-ㅎ]$/.test(last.text)) return null;
    for (let length = Math.min(MAX_PHRASE_LENGTH, tokens.length); length > 1; length--) {
      const phrase = tokens.slice(-length);
      const key = normalizeKey(phrase.map(({ text }) => text).join(''));
      const continued = continuationPattern(key);
      if (continued === null || hasSynonyms(key)) continue;
      const start = key.slice(0, -1);
      const pattern = new RegExp(`^${continued}`);
      const terms = SYNONYM_KEYS.filter(
        (term) => term.startsWith(start) && pattern.test(term),
      ).slice(0, MAX_CONTINUATIONS);
      if (terms.length === 0) continue;
      const alternatives = terms.flatMap((term) =>
        this.clause(this.lookup.tokenize(spacingOf(term) ?? term)).alternatives.filter(
          ({ kind }) => kind !== 'apart',
        ),
      );
      const typed = this.clause(phrase).alternatives;
      if (alternatives.length > 0) {
        return { tokens: phrase, alternatives: [...typed, ...alternatives], optional: false };
      }
    }
    return null;
  }

  /**
   * A Korean word that no paper contains, as the known words it is made of; any other as it is. A verb of the table is
   * one word: 망가지는 (breaking) is no 망가 (manga).
   */
  private decompound(token: QueryToken): readonly QueryToken[] {
    const verb = verbOfToken(token, this.lookup.corpus.isNoun);
    const isKnown = verb || this.lookup.word(token).size > 0 || hasSynonyms(token.key);
    const parts =
      isKnown || token.script === 'latin' ? null : splitWord(this.lookup, token.term, token.script);
    return parts ? this.lookup.tokenize(parts.join(' ')) : [token];
  }

  /** Tokens of the longest known phrase that begins at a token; 1 where there is none. */
  private phraseLength(tokens: readonly QueryToken[], start: number): number {
    const max = Math.min(MAX_PHRASE_LENGTH, tokens.length - start);
    for (let length = max; length > 1; length--) {
      const phrase = tokens.slice(start, start + length);
      const before = phrase.slice(0, -1);
      if (before.some(isListed)) continue;
      const known = synonymKeyOf(phrase);
      // 이미지와 비디오 are no 이미지-비디오, while 시각과 언어 모델 is a 시각 언어 모델.
      if (known !== null && !isPair(before, known)) return length;
      if (this.expander.versions(phrase, tokens[start + length]?.text).length > 0) return length;
      // 방 안 is in a room, not 방안.
      if (phrase.every(({ script, term }) => script === 'hangul' && term.length === 1)) continue;
      const key = keyOf(phrase);
      const isWritten = this.expander.isGlossed(key) || this.lookup.corpus.index.holds(key);
      const papers = isWritten ? this.lookup.phrase(textOf(phrase)).size : 0;
      if (papers >= MIN_PHRASE_PAPERS || (papers > 0 && this.areNowhereApart(phrase)))
        return length;
    }
    return 1;
  }

  /** Whether papers have some words, but none has all of them: Rakuten AI where only RakutenAI is written. */
  private areNowhereApart(tokens: readonly QueryToken[]): boolean {
    const words = tokens.map((token) => this.lookup.word(token));
    return words.every(({ size }) => size > 0) && intersect(words).size === 0;
  }
}
