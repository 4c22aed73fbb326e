import { type Learnt, StemLearner, type Stemmer } from '../../korean/stemLearner';
import { eachSpan, type Token } from '../../korean/tokens';
import { tokenTerms } from '../text/tokenTerms';
import type { NumberQueue } from './numberQueue';
import { TokenNumbers } from './tokenNumbers';

/** The distinct words of an archive by number, so that each is stemmed and taken apart once. */
export class WordTable {
  private readonly numbers = new TokenNumbers();
  private readonly learner = new StemLearner();
  /** Words that have taught the stemmer. */
  private taught = 0;

  /** The stemmer that the words so far have taught. */
  get stem(): Stemmer {
    return this.learner.stem;
  }

  /** Whether case markers follow a word. */
  get isNoun(): (word: string) => boolean {
    return this.learner.isNoun;
  }

  /** What the words so far have taught the stemmer, to be stored. */
  get learnt(): () => Learnt {
    return this.learner.learnt;
  }

  /** Adds the numbers of the words of a text to a queue, in order, and returns how many. */
  read(text: string, queue: NumberQueue): number {
    let count = 0;
    eachSpan(text, (start, end, script, glued) => {
      queue.add(this.numbers.of(text, start, end, script, glued));
      count++;
    });
    this.teach();
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
        const token = this.numbers.tokens[word];
        if (!token) continue;
        termsOfWord[word] ??= tokenTerms(token, this.stem).map(numberOf);
        for (const term of termsOfWord[word]) all.push(term);
      }
      return all;
    };
  }

  /** Teaches the stemmer the words that are new. */
  private teach(): void {
    const { tokens } = this.numbers;
    for (; this.taught < tokens.length; this.taught++) {
      const token = tokens[this.taught];
      if (token && isKoreanWord(token)) this.learner.add(token.text);
    }
  }
}

/** A glued token is a particle mostly: stems are not learnt from it. */
function isKoreanWord({ script, glued }: Token): boolean {
  return script === 'hangul' && !glued;
}
