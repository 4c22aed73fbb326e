import { PARTICLE_SET } from '../../korean/particles';
import { singular } from './latinTerms';
import type { QueryToken } from './queryTokens';
import { hasSynonyms } from './synonyms';
import type { TermLookup } from './termLookup';

/** Any three letters are the name of something: a Latin part is a word only from so many papers on. */
const MIN_PAPERS = 3;

/** Letters or syllables of a part. Two syllables are a word in Korean, two letters are none in English. */
const MIN_PART = { hangul: 2, latin: 3 };
const MAX_PART = 14;

/** Words that make up the beginning of a compound, and the document frequency of the rarest. */
type Split = { readonly parts: readonly string[]; readonly rarest: number };

/** In how many papers a part is a word, after the part before it; null: it is none. */
type PapersOf = (part: string, before: string) => number | null;

/**
 * Splits a compound into known words: as few as possible, of those the split whose rarest word is the most common. A
 * particle may be between two words: `'언어모델의환각'` → `언어모델`, `환각`. null where no words make it up, and for
 * compounds with digits.
 */
export function splitWord(
  { corpus: { index } }: TermLookup,
  word: string,
  script: QueryToken['script'],
): readonly string[] | null {
  const minPart = MIN_PART[script];
  if (word.length < 2 * minPart || /\d/.test(word)) return null;
  return fewestWords(word, (part) => {
    const papers = index.count(singular(part));
    const isKnown = script === 'hangul' ? papers > 0 || hasSynonyms(part) : papers >= MIN_PAPERS;
    return isKnown && part.length >= minPart ? papers : null;
  });
}

/** By dynamic programming over the ends of the parts. */
export function fewestWords(word: string, papersOf: PapersOf): readonly string[] | null {
  const splits: (Split | null)[] = [{ parts: [], rarest: Number.POSITIVE_INFINITY }];
  for (let end = 1; end <= word.length; end++) {
    let best: Split | null = null;
    for (let start = Math.max(0, end - MAX_PART); start < end; start++) {
      const before = splits[start];
      const part = word.slice(start, end);
      const papers = before && part !== word ? papersOf(part, before.parts.at(-1) ?? '') : null;
      if (!before || papers === null) continue;
      const split = { parts: [...before.parts, part], rarest: Math.min(before.rarest, papers) };
      if (best === null || isBetter(split, best)) best = split;
    }
    const particle = afterParticle(splits[end - 1] ?? null, word.charAt(end - 1));
    splits[end] = particle && (best === null || isBetter(particle, best)) ? particle : best;
  }
  const parts = splits[word.length]?.parts ?? [];
  return parts.length > 1 ? parts : null;
}

/** The split before a particle, which belongs to no part; null where there is no particle. */
function afterParticle(before: Split | null, syllable: string): Split | null {
  return before && before.parts.length > 0 && PARTICLE_SET.has(syllable) ? before : null;
}

function isBetter(split: Split, best: Split): boolean {
  const fewer = best.parts.length - split.parts.length;
  return fewer > 0 || (fewer === 0 && split.rarest > best.rarest);
}
