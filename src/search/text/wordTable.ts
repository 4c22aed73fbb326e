import { PARTICLE_SET } from '../../korean/particles';
import { StemLearner, type Stemmer } from '../../korean/stemLearner';
import { eachToken, type Token } from '../../korean/tokens';
import { latinTerms } from './latinTerms';
import type { NumberQueue } from './numberQueue';

/** The terms of a token: the stem of a Korean word, none for a particle glued to Latin. */
export function tokenTerms({ script, text, glued }: Token, stem: Stemmer): string[] {
  if (script === 'latin') return latinTerms(text);
  return glued && PARTICLE_SET.has(text) ? [] : [stem(text)];
}

/** The distinct words of an archive by number, so that each is stemmed and taken apart once. */
export class WordTable {
  private readonly numbers = new Map<string, number>();
  private readonly tokens: Token[] = [];
  private readonly learner = new StemLearner();

  /** The stemmer that the words so far have taught. */
  get stem(): Stemmer {
    return this.learner.stem;
  }

  /** Whether case markers follow a word. */
  get isNoun(): (word: string) => boolean {
    return this.learner.isNoun;
  }

  /** The words that the stemmer has learnt from. */
  koreanWords(): string[] {
    return this.tokens.filter(isKoreanWord).map(({ text }) => text);
  }

  /** Adds the numbers of the words of a text to a queue, in order, and returns how many. */
  read(text: string, queue: NumberQueue): number {
    let count = 0;
    eachToken(text, (run, script, glued) => {
      queue.add(this.number(run, script, glued));
      count++;
    });
    return count;
  }

  /**
   * A function that takes the next words from a queue, by their numbers, and returns their terms, as
   * `numberOf` numbers them. To be made after the last word has been read: the stems are those of all words.
   */
  termReader(
    numberOf: (term: string) => number,
  ): (queue: NumberQueue, words: number) => readonly number[] {
    const termsOfWord: (readonly number[] | undefined)[] = [];
    return (queue, words) => {
      const all: number[] = [];
      for (let taken = 0; taken < words; taken++) {
        const word = queue.take();
        const token = this.tokens[word];
        if (!token) continue;
        const terms = termsOfWord[word] ?? tokenTerms(token, this.stem).map(numberOf);
        termsOfWord[word] = terms;
        for (const term of terms) all.push(term);
      }
      return all;
    };
  }

  private number(text: string, script: Token['script'], glued: boolean): number {
    const key = glued ? `+${text}` : text;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const token = { script, text, glued };
    const number = this.tokens.push(token) - 1;
    this.numbers.set(key, number);
    if (isKoreanWord(token)) this.learner.add(text);
    return number;
  }
}

/** A glued token is a particle mostly: stems are not learnt from it. */
function isKoreanWord({ script, glued }: Token): boolean {
  return script === 'hangul' && !glued;
}
