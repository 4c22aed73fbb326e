import { consonantSkeleton, hangulPhoneticKey } from '../../korean/phoneticKey';
import { saidName } from '../../korean/saidName';
import { isSoundOf, soundDistance } from '../../korean/soundDistance';
import { finish, type Steps } from '../../steps';
import type { Corpus } from '../text/corpus';
import { addToGroup } from './addToGroup';
import { soundsOf } from './phoneticIndex';

/** A name before the colon of a title, of four words at most. */
const BEFORE_COLON = /^[\w.+-]+(?: [\w.+-]+){0,3}(?=:)/;

/** Names anywhere in a title that are not words alone: with a digit or capitals, or a number after them. */
const ANYWHERE = /[A-Za-z][\w-]*(?:\d[\w.-]*|[A-Z]{2}[\w-]*| \d+(?:\.\d+)?)\b/g;

/** Consonants of a name at least: others sound like too much. */
const MIN_CONSONANTS = 2;

/** Other ways to write what has a name in Hangul. */
const VARIANTS: Readonly<Record<string, string>> = {
  씨: '[씨시]',
  쓰: '[쓰스]',
  점: '[점쩜]',
  알: '(?:알|아르)',
};

/** The names of several parts in titles by how Koreans say them: MJ-Bench is 엠제이벤치, Gen4Gen 젠 포 젠. */
export class TitleNames {
  private readonly corpus: Corpus;
  /** By consonant skeleton. Built on first use or by `warm`. */
  private groups: ReadonlyMap<string, readonly string[]> | null = null;

  constructor(corpus: Corpus) {
    this.corpus = corpus;
  }

  *warm(): Steps<void> {
    this.groups ??= yield* this.build();
  }

  /**
   * The name that some Hangul words in one sound most like: its letters and digits are called by their names, its
   * words sound so. null where none is near.
   *
   * @param maxDistance edits at most, as a share of the letters
   */
  soundingLike(words: string, maxDistance = Number.POSITIVE_INFINITY): string | null {
    this.groups ??= finish(this.build());
    const skeleton = consonantSkeleton(hangulPhoneticKey(words));
    let least = maxDistance;
    let nearest: string | null = null;
    for (const name of this.groups.get(skeleton) ?? []) {
      for (const parts of readings(name)) {
        if (!patternOf(parts).test(words)) continue;
        const edits = soundDistance(words, parts.join(' '));
        const letters = lettersOf(parts);
        if (!isSoundOf(words, edits, letters) || edits / letters >= least) continue;
        [least, nearest] = [edits / letters, name];
      }
    }
    return nearest;
  }

  private *build(): Steps<Map<string, string[]>> {
    const groups = new Map<string, string[]>();
    const known = new Set<string>();
    for (const { paper } of this.corpus.docs) {
      for (const name of namesIn(paper.title)) {
        if (known.has(name)) continue;
        known.add(name);
        const skeletons = readings(name).flatMap(skeletonsOf);
        for (const skeleton of new Set(skeletons)) addToGroup(groups, skeleton, name);
      }
      yield;
    }
    return groups;
  }
}

/** Fine-Tuning is no name, unlike AppWorld before a colon. */
function namesIn(title: string): string[] {
  return [...(title.match(BEFORE_COLON) ?? []), ...(title.match(ANYWHERE) ?? [])];
}

/** What people leave out of a name: the number of a version, and a size. */
const VERSION = /(?<=.)(?:[ -]?v?\d+(?:\.\d+)*|-\d+[BKM]|\++)$/;

/** Ways to say a name. A word alone is left to the loanwords; 이 at the end is a particle, not 2. */
function readings(name: string): string[][] {
  const base = name.replace(VERSION, '');
  return [...saidName(name), ...(base === name ? [] : saidName(base))].filter(
    (parts) => (parts.length > 1 || parts.some(isHangul)) && parts.at(-1) !== '이',
  );
}

/** Hangul parts as they are, others as anything. */
function patternOf(parts: readonly string[]): RegExp {
  const source = parts.map((part) =>
    isHangul(part)
      ? part.replace(/[씨쓰점알]/g, (syllable) => VARIANTS[syllable] ?? syllable)
      : '.+',
  );
  return new RegExp(`^${source.join('')}$`);
}

/** A syllable counts as two. */
function lettersOf(parts: readonly string[]): number {
  return parts.reduce((sum, part) => sum + part.length * (isHangul(part) ? 2 : 1), 0);
}

/** The consonants of a name by each way to say its words; none of too few. */
function skeletonsOf(parts: readonly string[]): string[] {
  const keys = parts.reduce<string[]>(
    (starts, part) => {
      const sounds = isHangul(part) ? [hangulPhoneticKey(part)] : soundsOf(part);
      return starts.flatMap((start) => [...new Set(sounds)].map((sound) => start + sound));
    },
    [''],
  );
  const skeletons = keys.map((key) => consonantSkeleton(key.replace(/([A-Z])\1+/g, '$1')));
  return skeletons.filter(({ length }) => length >= MIN_CONSONANTS);
}

function isHangul(part: string): boolean {
  return /^[가-힣]/.test(part);
}
