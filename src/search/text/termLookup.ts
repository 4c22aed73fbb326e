import { fold, normalizeKey } from '../../korean/normalize';
import { PARTICLES } from '../../korean/particles';
import { mayFollow } from '../../korean/stems';
import { tokens } from '../../korean/tokens';
import { Accumulator } from './accumulator';
import { type Corpus, tokenTerms } from './corpus';
import { latinTerms } from './latinTerms';
import { intersect, type Scores } from './scores';
import { hasSynonyms } from './synonyms';

/** A word of a question, or of another spelling of it. */
export type QueryToken = {
  readonly script: 'hangul' | 'latin';
  readonly text: string;
  /** What stands for the word in the index. */
  readonly term: string;
  /** The word normalized, without its particle: as it is looked for in the text itself. */
  readonly key: string;
};

/** So many scores are kept, 12 bytes each. */
const MOST_KEPT = 1_000_000;

/** Words that begin like the one asked and are longer count nearly as much. */
const LONGER = { limit: 60, share: 0.8 };

/** Looks words and phrases up in a corpus, each once. */
export class TermLookup {
  readonly corpus: Corpus;
  readonly accumulator: Accumulator;
  private readonly found = new Map<string, Scores>();
  /** Scores kept in `found`, all together. */
  private kept = 0;

  constructor(corpus: Corpus) {
    this.corpus = corpus;
    this.accumulator = new Accumulator(corpus.docs.length);
  }

  tokenize(text: string): QueryToken[] {
    return tokens(text).flatMap((token): QueryToken[] => {
      const terms = tokenTerms(token, this.corpus.stem);
      const [first] = terms;
      if (first === undefined) return [];
      if (token.script === 'hangul') {
        const term = this.withoutParticle(first);
        return [{ script: 'hangul', text: token.text, term, key: normalizeKey(term) }];
      }
      const whole = /[-_.'’+]/.test(token.text) ? (terms.at(-1) ?? first) : first;
      return [{ script: 'latin', text: token.text, term: whole, key: normalizeKey(token.text) }];
    });
  }

  term(term: string): Scores {
    return this.once(term, () => this.corpus.index.scores(term));
  }

  /** Papers with a word: its term, longer Korean words, a Latin compound however it is joined. */
  word(token: QueryToken): Scores {
    return this.once(`${token.script} ${token.text}`, () =>
      token.script === 'hangul' ? this.hangul(token.term) : this.latin(token),
    );
  }

  /** Papers where the words of a text stand together, whatever the spacing. */
  phrase(text: string): Scores {
    const key = normalizeKey(text);
    return this.once(`"${fold(text)}"`, () => {
      const together = intersect(this.tokenize(text).map((token) => this.word(token)));
      const found = together.filter((doc) => this.contains(doc, key));
      return this.accumulator.union([
        found,
        /^[가-힣]/.test(key) ? this.hangul(key) : this.term(key),
      ]);
    });
  }

  isKnown(term: string): boolean {
    return this.corpus.index.holds(term) || hasSynonyms(term);
  }

  private contains(doc: number, key: string): boolean {
    return (
      this.corpus.docs[doc]?.passages.some(({ normalized }) => normalized.includes(key)) ?? false
    );
  }

  private hangul(term: string): Scores {
    const { index } = this.corpus;
    // A word of one syllable begins too many others: only its particles may follow.
    const longer =
      term.length === 1
        ? PARTICLES.map((particle) => this.term(term + particle))
        : index.longer(term, LONGER.limit).map((other) => this.term(other).weigh(LONGER.share));
    return this.accumulator.union([this.term(term), ...longer]);
  }

  private latin({ text, term, key }: QueryToken): Scores {
    const pieces = latinTerms(text).filter((piece) => /^([a-z]+|[0-9.]+)$/.test(piece));
    const parts = pieces.filter((piece) => piece !== term && key.includes(normalizeKey(piece)));
    if (parts.length < 2) return this.term(term);
    const together = intersect(parts.map((part) => this.term(part)));
    const joined = together.filter((doc) => this.contains(doc, key));
    return this.accumulator.union([this.term(term), joined]);
  }

  /** A word the archive does not have, without a particle, if the archive then has it. */
  private withoutParticle(word: string): string {
    if (this.isKnown(word)) return word;
    const particle = PARTICLES.find((ending) => {
      const stem = word.slice(0, -ending.length);
      return word.endsWith(ending) && mayFollow(stem, ending) && this.isKnown(stem);
    });
    return particle ? word.slice(0, -particle.length) : word;
  }

  private once(key: string, find: () => Scores): Scores {
    const known = this.found.get(key);
    if (known) return known;
    const scores = find();
    this.kept += scores.size + 1;
    if (this.kept > MOST_KEPT) {
      this.found.clear();
      this.kept = 0;
    }
    this.found.set(key, scores);
    return scores;
  }
}
