import { choseongPattern } from '../../korean/choseongPattern';
import { normalizeKey } from '../../korean/normalize';
import { PARTICLE_SET } from '../../korean/particles';
import type { TermLookup } from '../text/termLookup';

/** A term that initials may abbreviate, and in how many places the archive has it. */
export type ChoseongReading = { readonly text: string; readonly count: number };

/** A word right before or after some initials. */
export type Neighbours = { readonly before?: string; readonly after?: string };

/** Readings are searched in the newest papers only: the scan reads their whole text. */
const MAX_PAPERS = 2000;

/** Finds what initials abbreviate by a scan over the text: an index of all runs of words is too large. */
export class ChoseongReadings {
  private readonly lookup: TermLookup;

  constructor(lookup: TermLookup) {
    this.lookup = lookup;
  }

  /**
   * Words and runs of words with these initials, most frequent first: `'ㄱㅎㅎㅅ'` → `강화 학습`. Adds up
   * the spacings of a term under the most frequent one. A match may be followed by a particle only.
   *
   * @param beside only readings right next to these: `'ㅂㅂ'` before `'오토인코더'` → `변분`
   */
  readingsOf(initials: string, beside: Neighbours = {}): ChoseongReading[] {
    const countsByText = this.countMatches(initials, beside);
    const byKey = new Map<string, ChoseongReading>();
    for (const [text, count] of [...countsByText].sort((a, b) => b[1] - a[1])) {
      const key = normalizeKey(text);
      const reading = byKey.get(key) ?? { text, count: 0 };
      byKey.set(key, { text: reading.text, count: reading.count + count });
    }
    return [...byKey.values()].sort((a, b) => b.count - a.count);
  }

  private countMatches(initials: string, { before, after }: Neighbours): Map<string, number> {
    const syllables = Array.from(initials, choseongPattern).join(' ?');
    // Looks back only from a syllable that fits: from every letter it takes three times as long.
    const start =
      before === undefined
        ? `(${syllables.replace(']', '](?<![가-힣].)')})`
        : `${escapeSigns(before)} ?(${syllables})`;
    const end = after === undefined ? '([가-힣]*)' : `() ?${escapeSigns(after)}`;
    const pattern = new RegExp(start + end, 'gi');
    const neighbour = normalizeKey(before ?? after ?? '');
    const counts = new Map<string, number>();
    for (const { passages } of this.lookup.corpus.docs.slice(0, MAX_PAPERS)) {
      for (const { text, normalized } of passages) {
        if (!normalized.includes(neighbour)) continue;
        // `matchAll` makes a pattern for each of the passages, most of which have no match.
        for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
          const [, match = '', suffix = ''] = found;
          if (suffix !== '' && !PARTICLE_SET.has(suffix)) continue;
          if (!match.split(' ').every((word) => this.isWholeWord(word))) continue;
          counts.set(match, (counts.get(match) ?? 0) + 1);
        }
      }
    }
    return counts;
  }

  /** Whether a word has two syllables or more and carries no particle or verb ending. */
  private isWholeWord(word: string): boolean {
    return word.length > 1 && !/[하되]$/.test(word) && this.lookup.corpus.stem(word) === word;
  }
}

function escapeSigns(text: string): string {
  return text.replace(/[^\p{L}\p{N}\s]/gu, '\\$&');
}
