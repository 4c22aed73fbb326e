import type { Paper } from '../../digest/paper';
import { PARTICLE_SET } from '../../korean/particles';
import { StemLearner, type Stemmer } from '../../korean/stems';
import { eachToken, type Token } from '../../korean/tokens';
import type { Steps } from '../steps';
import { Doc } from './doc';
import { latinTerms } from './latinTerms';
import { nameTerms } from './nameTerms';
import type { PackedPostings } from './packedPostings';
import { PostingsBuilder } from './postingsBuilder';
import { TermIndex } from './termIndex';

/** The papers of an archive with their index and what it has taught of Korean. */
export type Corpus = {
  readonly docs: readonly Doc[];
  readonly index: TermIndex;
  readonly stem: Stemmer;
  /** What index and stemmer were made of. */
  readonly packed: PackedPostings;
  readonly words: readonly string[];
};

/** Builds the corpus in short steps: between two of them one may be asked. */
export function* buildCorpus(papers: readonly Paper[]): Steps<Corpus> {
  const docs: Doc[] = [];
  const words = new Words();
  const texts: Uint32Array[][] = [];
  for (const paper of papers) {
    const doc = new Doc(paper);
    docs.push(doc);
    texts.push(doc.passages.map(({ text }) => words.read(text)));
    yield;
  }
  const collector = new PostingsBuilder();
  const termsOf = words.terms(collector);
  const termsOfName = once((name: string) => nameTerms(name).map((term) => collector.number(term)));
  for (const [place, { names }] of docs.entries()) {
    const [title, ...paragraphs] = texts[place] ?? [];
    collector.add({
      title: title ? termsOf([title]) : [],
      authors: names.flatMap(termsOfName),
      summary: termsOf(paragraphs),
    });
    texts[place] = [];
    yield;
  }
  const packed = collector.pack();
  const index = yield* TermIndex.from(packed);
  return { docs, index, stem: words.stem, packed, words: words.korean() };
}

/** The corpus of some papers, by place, that `packed` and `words` were once made of. */
export function* restoreCorpus(
  papers: readonly Paper[],
  packed: PackedPostings,
  words: readonly string[],
): Steps<Corpus> {
  const learner = new StemLearner();
  for (const word of words) {
    learner.add(word);
    yield;
  }
  const index = yield* TermIndex.from(packed);
  return { docs: papers.map((paper) => new Doc(paper)), index, stem: learner.stem, packed, words };
}

/** The terms of a token: the stem of a Korean word, none for a particle glued to Latin. */
export function tokenTerms({ script, text, glued }: Token, stem: Stemmer): string[] {
  if (script === 'latin') return latinTerms(text);
  return glued && PARTICLE_SET.has(text) ? [] : [stem(text)];
}

/** The distinct words of an archive by number: each is stemmed and taken apart once. */
class Words {
  private readonly numbers = new Map<string, number>();
  private readonly tokens: Token[] = [];
  private readonly learner = new StemLearner();

  get stem(): Stemmer {
    return this.learner.stem;
  }

  /** The words that the stemmer learnt from. */
  korean(): string[] {
    return this.tokens.filter(isWord).map(({ text }) => text);
  }

  /** The numbers of a text's words, in order. */
  read(text: string): Uint32Array {
    const read: number[] = [];
    eachToken(text, (run, script, glued) => read.push(this.number(run, script, glued)));
    return Uint32Array.from(read);
  }

  /** The terms of texts, by the numbers that a collector gives them. All words have been read by then. */
  terms(collector: PostingsBuilder): (texts: readonly Uint32Array[]) => number[] {
    const known: (readonly number[] | undefined)[] = [];
    return (texts) => {
      const found: number[] = [];
      for (const text of texts) {
        for (const word of text) {
          const token = this.tokens[word];
          if (!token) continue;
          const terms =
            known[word] ?? tokenTerms(token, this.stem).map((term) => collector.number(term));
          known[word] = terms;
          for (const term of terms) found.push(term);
        }
      }
      return found;
    };
  }

  private number(text: string, script: Token['script'], glued: boolean): number {
    const key = glued ? `+${text}` : text;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const token = { script, text, glued };
    const number = this.tokens.push(token) - 1;
    this.numbers.set(key, number);
    if (isWord(token)) this.learner.add(text);
    return number;
  }
}

/** Whether a token is a Korean word of its own. */
function isWord({ script, glued }: Token): boolean {
  return script === 'hangul' && !glued;
}

/** A function whose answers are kept. */
function once<V>(make: (key: string) => V): (key: string) => V {
  const made = new Map<string, V>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
