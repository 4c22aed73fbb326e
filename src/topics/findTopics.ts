import { foldCaseAndAccents, normalizeKey } from '../korean/normalize';
import { PARTICLE_SET } from '../korean/particles';
import { groupByKey } from './groupByKey';
import type { Topic } from './topicTable';

/** Words that a spelling has at most, as texts write it. */
const MAX_WORDS = 6;

/** Syllables of a spelling that another noun may follow without a space: 강화학습기반, but not 정렬기. */
const MIN_COMPOUND = 3;
/** And how many of these are in its last word: 최적화 기법 is no 최적화기. */
const MIN_COMPOUND_HEAD = 2;
const MAX_COMPOUND_TAIL = 4;

/** What may be between the words of one spelling. */
const JOINT = /^[ \-‐‑–·/]?$/;

/** What the finder has to know of a topic. */
type Named = Pick<Topic, 'spellings'>;

/** A place in a text that names topics, as indexes of words: `end` is the last one. */
export type Mention<T extends Named> = {
  readonly topics: readonly T[];
  readonly start: number;
  readonly end: number;
  /** The same place as indexes of the text, up to but not including `to`: without a particle. */
  readonly from: number;
  readonly to: number;
};

type Spelling<T> = { readonly topic: T; readonly acronym: string | null };
type Word = { readonly text: string; readonly key: string; readonly at: number };

/** Finds where texts name topics. */
export type TopicFinder<T extends Named = Topic> = (text: string) => readonly Mention<T>[];

/**
 * Makes the finder of some topics. Of spellings that overlap the first counts, of those that begin alike the
 * longest: `'video diffusion models'` names no language model. Spaces, hyphens, case and a plural `s` make no
 * difference, but acronyms are taken as they are written. Particles may follow Korean: `'강화학습을'`.
 */
export function createTopicFinder<T extends Named>(topics: readonly T[]): TopicFinder<T> {
  const spellings = groupByKey(
    topics.flatMap((topic) =>
      topic.spellings.map((text) => ({ topic, acronym: acronymOf(text), key: normalizeKey(text) })),
    ),
  );
  const beginnings = new Set([...spellings.keys()].flatMap(beginningsOf));
  const named = (key: string) => (key.length > 1 ? (spellings.get(key) ?? []) : []);
  return (text) => {
    const words = wordsOf(text);
    const mentions: Mention<T>[] = [];
    for (let start = 0; start < words.length; start++) {
      const mention = longestAt(words, start, text, { named, beginnings });
      if (!mention) continue;
      mentions.push(mention);
      start = mention.end;
    }
    return mentions;
  };
}

/** Every text that a key begins with, itself included. */
function beginningsOf(key: string): string[] {
  return Array.from(key, (_, at) => key.slice(0, at + 1));
}

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/[A-Za-z0-9\u00c0-\u024f]+|[가-힣]+/g), ({ 0: word, index }) => {
    return { text: word, key: foldCaseAndAccents(word), at: index };
  });
}

type Keys<T> = {
  readonly named: (key: string) => readonly Spelling<T>[];
  /** What keys begin with: what is none of these names nothing, however it goes on. */
  readonly beginnings: ReadonlySet<string>;
};

function longestAt<T extends Named>(
  words: readonly Word[],
  start: number,
  text: string,
  keys: Keys<T>,
): Mention<T> | null {
  const from = words[start]?.at ?? 0;
  let longest: Mention<T> | null = null;
  let before = '';
  for (let end = start; end < words.length && end < start + MAX_WORDS; end++) {
    const word = words[end];
    const previous = words[end - 1];
    if (!word) break;
    if (end > start && previous && !JOINT.test(text.slice(endOf(previous), word.at))) break;
    const { topics, length } = /^[가-힣]/.test(word.key)
      ? topicsInKorean(before, word.key, keys)
      : {
          topics: topicsInLatin(before, word.key, text.slice(from, endOf(word)), keys),
          length: word.text.length,
        };
    if (topics.length > 0) longest = { topics, start, end, from, to: word.at + length };
    before += word.key;
    if (!keys.beginnings.has(before)) break;
  }
  return longest;
}

function endOf({ text, at }: Word): number {
  return at + text.length;
}

/** The topics that `before` and a word name, in the singular or plural. */
function topicsInLatin<T>(
  before: string,
  key: string,
  written: string,
  { named }: Keys<T>,
): readonly T[] {
  const isWritten = ({ acronym }: Spelling<T>) =>
    acronym === null || acronym === written || `${acronym}s` === written;
  const found = named(before + key).filter(isWritten);
  const isPlural = found.length === 0 && /[a-z]s$/.test(key);
  const meant = isPlural ? named(before + key.slice(0, -1)).filter(isWritten) : found;
  return meant.map(({ topic }) => topic);
}

/** The topics that `before` and the longest possible beginning of a word name, and how long that is. */
function topicsInKorean<T>(
  before: string,
  key: string,
  { named, beginnings }: Keys<T>,
): { readonly topics: readonly T[]; readonly length: number } {
  let longest: { topics: readonly T[]; length: number } = { topics: [], length: 0 };
  for (let length = 1; length <= key.length; length++) {
    const spelled = before + key.slice(0, length);
    if (!beginnings.has(spelled)) break;
    const found = named(spelled);
    if (found.length > 0 && mayFollow(key.slice(length), spelled.length, length)) {
      longest = { topics: found.map(({ topic }) => topic), length };
    }
  }
  return longest;
}

/** Whether a Korean word whose first `head` syllables end a spelling may go on like this. */
function mayFollow(rest: string, spellingLength: number, head: number): boolean {
  if (rest === '' || PARTICLE_SET.has(rest)) return true;
  return (
    spellingLength >= MIN_COMPOUND && head >= MIN_COMPOUND_HEAD && rest.length <= MAX_COMPOUND_TAIL
  );
}

/** A spelling that is an acronym, as texts must write it: `'RAG'`, not `'rag'`. null: any case is right. */
function acronymOf(spelling: string): string | null {
  const isAcronym = /^[A-Za-z0-9-]{2,6}$/.test(spelling) && /[A-Z][^A-Z]*[A-Z]/.test(spelling);
  return isAcronym ? spelling : null;
}
