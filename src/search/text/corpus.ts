import type { ArxivId } from '../../digest/arxivId';
import type { Paper } from '../../digest/paper';
import { plainText } from '../../digest/plainText';
import { normalizeKey } from '../../korean/normalize';
import { PARTICLE_SET } from '../../korean/particles';
import { StemLearner, type Stemmer } from '../../korean/stemLearner';
import { eachToken, type Token } from '../../korean/tokens';
import type { Steps } from '../steps';
import { latinTerms } from './latinTerms';
import { nameTerms } from './nameTerms';
import { type PackedPostings, PostingsBuilder } from './packedPostings';
import { TermIndex } from './termIndex';

/** A paper as it is searched. */
export class Doc {
  readonly id: ArxivId;
  readonly names: readonly string[];
  private readonly paper: Paper;
  private made: readonly Passage[] | null = null;

  constructor(paper: Paper) {
    this.id = paper.id;
    this.names = paper.authors ?? [];
    this.paper = paper;
  }

  /** The title, then each paragraph. */
  get passages(): readonly Passage[] {
    this.made ??= passagesOf(this.paper);
    return this.made;
  }
}

/** A text without markup, and the same normalized, blind to spacing. */
export class Passage {
  readonly text: string;
  private letters: string | null = null;

  constructor(text: string) {
    this.text = text;
  }

  /** Made when first asked for: most passages never are. */
  get normalized(): string {
    this.letters ??= normalizeKey(this.text);
    return this.letters;
  }
}

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

/** How often a passage has a form (`normalizeKey`d); a short Latin one as a word only: `rag` is not in `storage`. */
export function countForm({ text, normalized }: Passage, form: string): number {
  if (!normalized.includes(form)) return 0;
  if (!/^[a-z]{1,4}$/.test(form)) return normalized.split(form).length - 1;
  const word = new RegExp(`(?<![A-Za-z])${form}s?(?![A-Za-z])`, 'gi');
  return Array.from(text.matchAll(word)).length;
}

/**
 * Whether a passage has the very words of a text, however they are spaced; a single Latin word as a
 * word, alone or in the plural.
 */
export function hasExactly({ text, normalized }: Passage, words: string): boolean {
  const form = normalizeKey(words);
  if (form === '' || !normalized.includes(form)) return false;
  if (!/^[A-Za-z]+$/.test(words)) return true;
  return new RegExp(`(?<![A-Za-z])${words}s?(?![A-Za-z])`, 'i').test(text);
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

function passagesOf({ title, sections }: Paper): Passage[] {
  const paragraphs = sections.flatMap(({ bullets }) =>
    bullets.map(({ text, children }) => [text, ...children].join(' ')),
  );
  return [title, ...paragraphs].map((text) => new Passage(plainText(text).normalize('NFKC')));
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
