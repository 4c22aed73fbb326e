import { fold, squeeze } from '../korean/fold';
import { PARTICLES } from '../korean/particles';
import { mayFollow } from '../korean/stems';
import { tokens } from '../korean/tokens';
import { isConcept } from './concepts';
import { type Corpus, tokenTerms } from './corpus';
import { latinTerms } from './latinTerms';

/** A word of a question, or of another spelling of it. */
export type Unit = {
  readonly script: 'hangul' | 'latin';
  readonly text: string;
  /** What stands for the word in the index. */
  readonly term: string;
  /** The word squeezed, without its particle: as it is looked for in the text itself. */
  readonly key: string;
};

/** Papers, by their places in the corpus, with how well they match. */
export type Scores = ReadonlyMap<number, number>;

/** Words that begin like the one asked and are longer count nearly as much. */
const LONGER = { limit: 60, share: 0.8 };

/** Looks words and phrases up in a corpus, each once. */
export class Lookup {
  readonly corpus: Corpus;
  private readonly found = new Map<string, Scores>();

  constructor(corpus: Corpus) {
    this.corpus = corpus;
  }

  units(text: string): Unit[] {
    return tokens(text).flatMap((token): Unit[] => {
      const terms = tokenTerms(token, this.corpus.stem);
      const [first] = terms;
      if (first === undefined) return [];
      if (token.script === 'hangul') {
        const term = this.withoutParticle(first);
        return [{ script: 'hangul', text: token.text, term, key: squeeze(term) }];
      }
      const whole = /[-_.'’+]/.test(token.text) ? (terms.at(-1) ?? first) : first;
      return [{ script: 'latin', text: token.text, term: whole, key: squeeze(token.text) }];
    });
  }

  term(term: string): Scores {
    return this.once(term, () => this.corpus.index.scores(term));
  }

  /** Papers with a word: its term, longer Korean words, a Latin compound however it is joined. */
  unit(unit: Unit): Scores {
    return this.once(`${unit.script} ${unit.text}`, () =>
      unit.script === 'hangul' ? this.hangul(unit.term) : this.latin(unit),
    );
  }

  /** Papers where the words of a text stand together, whatever the spacing. */
  phrase(text: string): Scores {
    const key = squeeze(text);
    return this.once(`"${fold(text)}"`, () => {
      const together = this.all(this.units(text).map((unit) => this.unit(unit)));
      const found = new Map([...together].filter(([doc]) => this.contains(doc, key)));
      return best([found, /^[가-힣]/.test(key) ? this.hangul(key) : this.term(key)]);
    });
  }

  /** Papers in all of some sets, with the mean of their scores there. */
  all(sets: readonly Scores[]): Scores {
    const [smallest, ...others] = [...sets].sort((a, b) => a.size - b.size);
    const found = new Map<number, number>();
    for (const [doc, score] of smallest ?? []) {
      let sum = score;
      for (const other of others) sum += other.get(doc) ?? Number.NaN;
      if (!Number.isNaN(sum)) found.set(doc, sum / sets.length);
    }
    return found;
  }

  isKnown(term: string): boolean {
    return this.corpus.index.holds(term) || isConcept(term);
  }

  private contains(doc: number, key: string): boolean {
    return this.corpus.docs[doc]?.passages.some(({ squeezed }) => squeezed.includes(key)) ?? false;
  }

  private hangul(term: string): Scores {
    const { index } = this.corpus;
    // A word of one syllable begins too many others: only its particles may follow.
    const longer =
      term.length === 1
        ? PARTICLES.map((particle) => this.term(term + particle))
        : index.longer(term, LONGER.limit).map((other) => weigh(this.term(other), LONGER.share));
    return best([this.term(term), ...longer]);
  }

  private latin({ text, term, key }: Unit): Scores {
    const pieces = latinTerms(text).filter((piece) => /^([a-z]+|[0-9.]+)$/.test(piece));
    const parts = pieces.filter((piece) => piece !== term && key.includes(squeeze(piece)));
    if (parts.length < 2) return this.term(term);
    const together = this.all(parts.map((part) => this.term(part)));
    const joined = new Map([...together].filter(([doc]) => this.contains(doc, key)));
    return best([this.term(term), joined]);
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
    if (this.found.size > MOST_KEPT) this.found.clear();
    const scores = find();
    this.found.set(key, scores);
    return scores;
  }
}

const MOST_KEPT = 5000;

/** Papers in any of some sets, with the best of their scores there. */
export function best(sets: readonly Scores[]): Scores {
  const filled = sets.filter(({ size }) => size > 0);
  if (filled.length === 1 && filled[0]) return filled[0];
  const found = new Map<number, number>();
  for (const set of filled) {
    for (const [doc, score] of set) if (score > (found.get(doc) ?? 0)) found.set(doc, score);
  }
  return found;
}

function weigh(scores: Scores, share: number): Scores {
  return new Map(Array.from(scores, ([doc, score]) => [doc, score * share]));
}
