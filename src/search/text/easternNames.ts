import { NameSyllables } from '../../korean/nameSyllables';
import type { Corpus } from './corpus';
import { nameParts } from './nameTerms';

/** An author of a paper. */
export type Mention = { readonly docId: number; readonly name: string };

/** Syllables of a name that is written as one word at most: 어우양밍위. Chosen. */
const MAX_JOINED = 7;

/** Finds Chinese, Japanese and Vietnamese authors by their names in Hangul, whichever part comes first. */
export class EasternNames {
  private readonly corpus: Corpus;
  private syllables: NameSyllables | null = null;

  constructor(corpus: Corpus) {
    this.corpus = corpus;
  }

  /** The authors whom words name, all together: `['밍유', '리우']` and `['류밍위']` → Ming-Yu Liu. */
  named(words: readonly string[]): readonly Mention[] {
    this.syllables ??= new NameSyllables();
    // As one word the surname comes first, and in the archive last: a slip makes two syllables of many words.
    const isShort = words.join('').length === 2 && words.length === 1;
    return halvesOf(words).flatMap(([first, second]) => [
      ...this.written(second, first),
      ...(isShort ? [] : this.written(first, second)),
    ]);
  }

  /** The authors whose names are written so, with one part or more in each half. */
  private written(first: string, second: string): Mention[] {
    const { index, docs } = this.corpus;
    const read = (hangul: string, start: string) =>
      this.syllables?.read(hangul, [start], (begun) => index.begins(begun)) ?? [];
    return read(first, '').flatMap((start) =>
      read(second, start).flatMap((joined) =>
        index.papersBy(joined).flatMap((docId) => {
          const names = docs[docId]?.names.filter((name) => isWritten(name, joined, start)) ?? [];
          return names.map((name) => ({ docId, name }));
        }),
      ),
    );
  }
}

/** The words in two halves; one word cut wherever it may be. */
function halvesOf(words: readonly string[]): [string, string][] {
  const [word = ''] = words;
  const pieces = words.length === 1 && word.length <= MAX_JOINED ? Array.from(word) : words;
  return pieces
    .slice(1)
    .map((_, at) => [pieces.slice(0, at + 1).join(''), pieces.slice(at + 1).join('')]);
}

/** Whether a name is these letters, and one of its parts ends where the first half does. */
function isWritten(name: string, joined: string, first: string): boolean {
  const parts = nameParts(name);
  const ends = parts.map((_, at) => parts.slice(0, at + 1).join('').length);
  return parts.join('') === joined && ends.includes(first.length);
}
