import { PARTICLE_SET } from '../../korean/particles';
import { singular } from './latinTerms';
import type { QueryToken } from './queryTokens';
import { hasSynonyms } from './synonyms';
import type { TermLookup } from './termLookup';

/** Any three letters are the name of something: a part counts as a word from so many papers on. */
const LEAST_PAPERS = 3;
const LONGEST_PART = 14;

/** Known words that make up a longer one, `'speculativedecoding'`: the fewest, then the commonest; null: none do. */
export function splitWord(
  lookup: TermLookup,
  word: string,
  script: QueryToken['script'],
): string[] | null {
  const shortest = script === 'hangul' ? 2 : 3;
  if (word.length < 2 * shortest || /\d/.test(word)) return null;
  type Split = { parts: string[]; rarest: number };
  const splits: (Split | null)[] = [{ parts: [], rarest: Number.POSITIVE_INFINITY }];
  for (let end = 1; end <= word.length; end++) {
    let chosen: Split | null = null;
    // A particle between two words: 언어모델의환각.
    const before = splits[end - 1];
    if (before && before.parts.length > 0 && PARTICLE_SET.has(word.charAt(end - 1)))
      chosen = before;
    for (let start = Math.max(0, end - LONGEST_PART); start <= end - shortest; start++) {
      const left = splits[start];
      const part = word.slice(start, end);
      if (!left || part === word) continue;
      const papers = lookup.term(singular(part)).size;
      const known = script === 'hangul' ? papers > 0 || hasSynonyms(part) : papers >= LEAST_PAPERS;
      if (!known) continue;
      const split = { parts: [...left.parts, part], rarest: Math.min(left.rarest, papers) };
      const shorter = split.parts.length - (chosen?.parts.length ?? 9);
      if (shorter < 0 || (shorter === 0 && split.rarest > (chosen?.rarest ?? 0))) chosen = split;
    }
    splits[end] = chosen;
  }
  const parts = splits[word.length]?.parts ?? [];
  return parts.length > 1 ? parts : null;
}
