import type { Paper } from '../../src/digest/paper';
import { tokens } from '../../src/korean/tokens';

/** Files of an archive: name below its folder → digest. */
export type GrownArchive = ReadonlyMap<string, string>;

/** Papers of a day, as the source has them on average since 2025. */
const A_DAY = 25;
const FIRST_DAY = '2024-01-01';
/** So many of a hundred names have not been met before. */
const NEW_NAMES = 55;

/**
 * An archive of `size` papers made of the sentences of real ones. New words come as the real archive
 * brings them: the number of distinct words follows its own curve, `K · papers^β` (Heaps' law). The
 * same papers and size give the same archive.
 */
export function growArchive(source: readonly Paper[], size: number): GrownArchive {
  const random = randomFrom(1);
  const material = materialOf(source);
  const curve = vocabularyCurve(source);
  const words = new Set<string>();
  const days = workdays(FIRST_DAY, Math.ceil(size / A_DAY));
  const files = new Map<string, string>();
  let made = 0;
  let month = '';
  let inMonth = 0;
  for (const day of days) {
    if (day.slice(0, 7) !== month) inMonth = 0;
    month = day.slice(0, 7);
    const papers: string[] = [];
    for (let rank = 1; rank <= A_DAY && made < size; rank++) {
      made++;
      inMonth++;
      const id = `${month.slice(2, 4)}${month.slice(5)}.${String(inMonth).padStart(5, '0')}`;
      papers.push(paperText(id, material, random, coin(words, curve(made), material, random)));
    }
    files.set(`${day}.md`, `## Daily Papers (${day})\n\n${papers.join('')}`);
  }
  return files;
}

/** How many distinct words an archive of so many papers has, from two points of the source's growth. */
export function vocabularyCurve(source: readonly Paper[]): (papers: number) => number {
  const quarter = Math.ceil(source.length / 4);
  const few = countWords(source.slice(0, quarter));
  const all = countWords(source);
  const beta = Math.log(all / few) / Math.log(source.length / quarter);
  return (papers) => all * (papers / source.length) ** beta;
}

export function countWords(papers: readonly Paper[]): number {
  const words = new Set<string>();
  for (const paper of papers) for (const word of wordsOf(textOf(paper))) words.add(word);
  return words.size;
}

type Random = (below: number) => number;
type Material = {
  readonly titles: readonly string[];
  /** Sentences by place in a summary: what is new, how, how well. */
  readonly sentences: readonly (readonly string[])[];
  /** The first sentence of each paper. */
  readonly openings: readonly string[];
  /** How many sentences each part of a summary has, paper by paper. */
  readonly lengths: readonly (readonly number[])[];
  readonly votes: readonly (number | null)[];
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly crowds: readonly number[];
  readonly words: readonly string[];
};

const LABELS = ["What's New", 'Technical Details', 'Performance Highlights'];

function materialOf(source: readonly Paper[]): Material {
  const parts = source.map(({ sections }) =>
    LABELS.map((_, place) =>
      (sections[place]?.bullets ?? []).flatMap(({ text }) => text.split(/(?<=다\.) /)),
    ),
  );
  const names = source.flatMap(({ authors }) => authors ?? []).map((name) => name.split(' '));
  return {
    titles: source.map(({ title }) => title),
    sentences: LABELS.map((_, place) => parts.flatMap((part) => part[place] ?? [])),
    openings: parts.map(([first]) => first?.[0] ?? ''),
    lengths: parts.map((part) => part.map(({ length }) => length)),
    votes: source.map(({ votes }) => votes),
    given: names.flatMap(([given]) => given ?? []),
    family: names.flatMap((name) => name.at(-1) ?? []),
    crowds: source.map(({ authors }) => authors?.length ?? 0),
    words: [...new Set(source.flatMap((paper) => wordsOf(textOf(paper))))],
  };
}

function paperText(id: string, from: Material, random: Random, coined: Coined): string {
  const pick = <T>(values: readonly T[]) => values[random(values.length)];
  // A summary begins with what its title says, else it would count as one of another paper.
  const own = random(from.titles.length);
  const title = [pick(from.titles)?.split(': ')[0], from.titles[own]?.split(': ').at(-1)];
  const lengths = pick(from.lengths) ?? [];
  const summary = LABELS.map((label, place) => {
    const sentences = Array.from({ length: Math.max(1, lengths[place] ?? 1) }, (_, at) =>
      place + at === 0
        ? (from.openings[own] ?? '')
        : coined(pick(from.sentences[place] ?? []) ?? ''),
    );
    return `- ***${label}***: ${sentences.join(' ')}\n`;
  });
  const names = Array.from({ length: pick(from.crowds) ?? 1 }, () =>
    random(100) < NEW_NAMES
      ? `${pick(from.given)} ${String.fromCharCode(65 + random(26))}. ${pick(from.family)}`
      : `${from.given[random(400) % from.given.length]} ${from.family[random(400) % from.family.length]}`,
  );
  return [
    `### [${coined(title.join(': '))}](https://arxiv.org/abs/${id})\n`,
    `![](https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/${id}.png)\n`,
    `Vote: ${pick(from.votes) ?? '-'}\n`,
    `Authors: ${[...new Set(names)].join(', ')}\n`,
    `${summary.join('')}\n`,
  ].join('\n');
}

type Coined = (text: string) => string;

/** Puts new words in the place of some of a text's while the archive has fewer than it should. */
function coin(
  words: Set<string>,
  wanted: number,
  { words: known }: Material,
  random: Random,
): Coined {
  return (text) => {
    for (const word of wordsOf(text)) words.add(word);
    return tokens(text).reduce((changed, { text: old }) => {
      if (words.size >= wanted || old.length < 2 || random(3) > 0) return changed;
      const isHangul = /^[가-힣]/.test(old);
      const other = known[random(known.length)] ?? '';
      if (/^[가-힣]/.test(other) !== isHangul) return changed;
      const fresh =
        other.slice(0, Math.ceil(other.length / 2)) + old.slice(Math.floor(old.length / 2));
      words.add(fresh.toLowerCase());
      return changed.replace(old, fresh);
    }, text);
  };
}

function textOf({ title, sections }: Paper): string {
  const texts = sections.flatMap(({ bullets }) => bullets.map(({ text }) => text));
  return [title, ...texts].join(' ');
}

function wordsOf(text: string): string[] {
  return tokens(text).map((token) => token.text.toLowerCase());
}

function workdays(first: string, count: number): string[] {
  const days: string[] = [];
  for (const moment = new Date(`${first}T00:00:00Z`); days.length < count; ) {
    if (moment.getUTCDay() % 6 !== 0) days.push(moment.toISOString().slice(0, 10));
    moment.setUTCDate(moment.getUTCDate() + 1);
  }
  return days;
}

/** Mulberry32: whole numbers below a bound. */
function randomFrom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
