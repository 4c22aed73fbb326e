import { normalizeKey } from '../../korean/normalize';
import { PARTICLES } from '../../korean/particles';
import { Accumulator } from './accumulator';
import { beforeColon } from './beforeColon';
import { BoundedCache } from './boundedCache';
import type { Corpus } from './corpus';
import { ExactPhrase } from './exactPhrase';
import { latinTerms } from './latinTerms';
import { type QueryToken, tokenizeQuery } from './queryTokens';
import { intersect, Scores } from './scores';
import { hasSynonyms, spacingOf, verbOf } from './synonyms';

/** Scores that are cached at most, 12 bytes each. Chosen: 12 MB. */
const MAX_CACHED_SCORES = 1_000_000;

/** Texts whose tokens are kept at most: all spellings of the table and more. Chosen. */
const MAX_CACHED_TOKENS = 10_000;

/** Longer words that begin like a Korean word, which are its compounds mostly. Chosen; flat. */
const MAX_COMPOUNDS = 60;
const COMPOUND_WEIGHT = 0.8;

/** What is written onto any noun. */
const SUFFIX = /^[들별용적형식간내]/;

/** Syllables of a Korean word that begins many others. */
const MAX_SHORT = 2;

/** The score of a paper with a quoted text whose words the index does not know as terms. */
const PLAIN_SCORE = 1;

/** Looks up which papers contain a term, a word, a phrase or a quoted text; each is looked up once. */
export class TermLookup {
  readonly corpus: Corpus;
  readonly accumulator: Accumulator;
  private readonly cache = new Map<string, Scores>();
  private readonly tokens = new BoundedCache<string, readonly QueryToken[]>(MAX_CACHED_TOKENS);
  private paperNames: ReadonlySet<string> | null = null;
  /** Scores in the cache, all together. */
  private cachedScores = 0;

  constructor(corpus: Corpus) {
    this.corpus = corpus;
    this.accumulator = new Accumulator(corpus.docs.length);
  }

  /** The tokens of a text; those of the last texts are kept, since spellings come again and again. */
  tokenize(text: string): readonly QueryToken[] {
    return this.tokens.get(text, () => tokenizeQuery(text, this.corpus));
  }

  /** Whether some letters are what a title has before a colon, and no term of the table. */
  isPaperName(key: string): boolean {
    this.paperNames ??= new Set(
      this.corpus.docs.flatMap(({ paper: { title } }) =>
        title.includes(':') ? normalizeKey(beforeColon(title)) : [],
      ),
    );
    return this.paperNames.has(key) && !hasSynonyms(key);
  }

  /** Papers with a term of the index. */
  term(term: string): Scores {
    return this.cached(term, () => this.corpus.index.scores(term));
  }

  /** The same in title and summary alone: GAN is no author called Gan. */
  termInText(term: string): Scores {
    return this.cached(`text ${term}`, () => this.corpus.index.scores(term, true));
  }

  /** Papers with a word: its term, longer Korean words, a Latin compound however it is joined. */
  word(token: QueryToken): Scores {
    return this.cached(`${token.script} ${token.text}`, () =>
      token.script === 'hangul' ? this.koreanWord(token.term) : this.latinWord(token),
    );
  }

  /**
   * Papers with a Korean word that the table gives for another one. A short one begins many words that have nothing to
   * do with it, 미디 (MIDI) 미디어 and 양자 (quantum) 양자화: where any other paper has it, what follows has to be a word
   * itself, and the whole no other term.
   */
  gloss(token: QueryToken): Scores {
    if (token.script !== 'hangul' || token.term.length > MAX_SHORT) return this.word(token);
    return this.cached(`gloss ${token.text}`, () => {
      const found = this.koreanWord(token.term, this.isCompound);
      return found.size > 0 ? found : this.word(token);
    });
  }

  /** Papers with a Korean word of the table as it is typed: words that begin other terms, 애플리케이션, have no 애플. */
  name(token: QueryToken): Scores {
    return this.cached(`name ${token.text}`, () => {
      const found = this.koreanWord(token.term, (word, term) => !beginsOther(word, term));
      return found.size > 0 ? found : this.word(token);
    });
  }

  /** Papers with a verb of the table by its stem: 그리드 is no 그리다. */
  verb(stem: string): Scores {
    return this.cached(`verb ${stem}`, () => {
      const term = this.tokenize(stem).find((token) => token.term.length > 1)?.term ?? stem;
      return this.koreanWord(term, (word) => verbOf(word)?.stem === stem);
    });
  }

  private readonly isCompound = (word: string, term: string): boolean => {
    const rest = word.slice(term.length);
    const isWord = rest.length > 1 && (this.corpus.isNoun(rest) || hasSynonyms(rest));
    return (isWord || SUFFIX.test(rest)) && !beginsOther(word, term);
  };

  /** Papers in which the words of a text are next to each other, however they are spaced. */
  phrase(text: string): Scores {
    const key = normalizeKey(text);
    // Case counts: camel case is taken apart.
    return this.cached(`"${text}"`, () => {
      const [word, ...more] = this.tokenize(text);
      // Papers with such a word have its letters.
      if (word?.script === 'hangul' && word.term === key && more.length === 0)
        return this.word(word);
      const anywhere = intersect(this.tokenize(text).map((token) => this.word(token)));
      const adjacent = anywhere.filter((docId) => this.contains(docId, key));
      const asOneWord = /^[가-힣]/.test(key) ? this.koreanWord(key) : this.term(key);
      return this.accumulator.union([adjacent, asOneWord]);
    });
  }

  /** Papers with a quoted text (`ExactPhrase`) in title or summary. Reads every passage. */
  quote(quoted: string): Scores {
    return this.cached(`exact ${quoted}`, () => {
      const byWords = intersect(this.tokenize(quoted).map((token) => this.word(token)));
      const phrase = new ExactPhrase(quoted);
      const docIds: number[] = [];
      for (const [docId, { passages }] of this.corpus.docs.entries()) {
        if (passages.some((passage) => phrase.isIn(passage))) docIds.push(docId);
      }
      return new Scores(
        Uint32Array.from(docIds),
        Float64Array.from(docIds, (docId) => byWords.get(docId) || PLAIN_SCORE),
      );
    });
  }

  private contains(docId: number, key: string): boolean {
    return this.corpus.docs[docId]?.letters.includes(key) ?? false;
  }

  /** @param isOfIts which longer words that begin with it count; absent: all */
  private koreanWord(
    term: string,
    isOfIts: (word: string, term: string) => boolean = () => true,
  ): Scores {
    // One syllable begins too many other words: only particles may follow it.
    const isSyllable = term.length === 1;
    const longer = isSyllable
      ? PARTICLES.map((particle) => term + particle)
      : this.corpus.index.longer(term, MAX_COMPOUNDS).filter((word) => isOfIts(word, term));
    const weight = isSyllable ? 1 : COMPOUND_WEIGHT;
    return this.accumulator.unite([
      { scores: this.term(term), weight: 1 },
      ...longer.map((word) => ({ scores: this.term(word), weight })),
    ]);
  }

  /** `fine-tuning` is in papers with `finetuning`, and in those with `fine` and `tuning` next to it. */
  private latinWord({ text, term, key }: QueryToken): Scores {
    const pieces = latinTerms(text).filter((piece) => /^([a-z]+|[0-9.]+)$/.test(piece));
    const parts = pieces.filter((piece) => piece !== term && key.includes(normalizeKey(piece)));
    if (parts.length < 2) return this.term(term);
    const anywhere = intersect(parts.map((part) => this.term(part)));
    const adjacent = anywhere.filter((docId) => this.contains(docId, key));
    return this.accumulator.union([this.term(term), adjacent]);
  }

  private cached(key: string, find: () => Scores): Scores {
    const known = this.cache.get(key);
    if (known) return known;
    const scores = find();
    this.cachedScores += scores.size + 1;
    if (this.cachedScores > MAX_CACHED_SCORES) {
      this.cache.clear();
      this.cachedScores = 0;
    }
    this.cache.set(key, scores);
    return scores;
  }
}

/** Whether a longer word begins with another term of the table: 양자화 with no 양자, but 강화학습 with 강화. */
function beginsOther(word: string, term: string): boolean {
  for (let length = word.length; length > term.length; length--) {
    const start = word.slice(0, length);
    if (hasSynonyms(start)) return !spacingOf(start)?.startsWith(`${term} `);
  }
  return false;
}
