import { parseArxivId } from './arxivId';
import { columnsOf, textsOf, votesOf, wordsOf, writeColumns, writeVotes } from './columns';
import { type Day, parseDay } from './day';
import type { Paper } from './paper';

/** A day of the catalogue: its papers in their order, without their texts. */
export type CatalogueDay = { readonly day: Day; readonly papers: readonly ListedPaper[] };

export type ListedPaper = NumberedPaper & Pick<Paper, 'title' | 'koreanTitle'>;

/** A day of the numbers alone. */
export type NumberedDay = { readonly day: Day; readonly papers: readonly NumberedPaper[] };

export type NumberedPaper = Pick<Paper, 'id' | 'day' | 'rank' | 'votes'> & {
  /** Ids of its topics, the most central first. Absent: it has none, or the catalogue does not say. */
  readonly topics?: readonly string[];
};

/** A day as the catalogue is written from it. */
export type ListedDay = {
  readonly day: Day;
  readonly papers: readonly Pick<
    ListedPaper,
    'id' | 'votes' | 'title' | 'koreanTitle' | 'topics'
  >[];
};

/** Path of the ids and votes of all papers, below the app's base: `'digests/numbers-0a1b2c3d.json'`. */
export function numbersFile(hash: string): string {
  return `digests/numbers-${hash}.json`;
}

/** Path of the titles of a year: `'digests/titles-2025-0a1b2c3d.json'`. */
export function titlesFile(year: string, hash: string): string {
  return `digests/titles-${year}-${hash}.json`;
}

/**
 * Writes ids and votes of all papers as columns, each a text with one word a paper: an id without its
 * month where that is the month before, `-` for unknown votes. A word takes fewer bytes than an item of a
 * JSON list, compressed too.
 */
export function writeNumbers(days: readonly ListedDay[]): string {
  const papers = days.flatMap((entry) => entry.papers);
  let month = '';
  const ids = papers.map(({ id }) => {
    const [before, [ofPaper = '', number = '']] = [month, id.split('.')];
    month = ofPaper;
    return ofPaper === before ? number : id;
  });
  return writeColumns({
    days: days.map(({ day }) => day).join(' '),
    sizes: days.map((entry) => entry.papers.length).join(' '),
    ids: ids.join(' '),
    votes: writeVotes(papers.map(({ votes }) => votes)),
    ...writeTopicsOf(papers),
  });
}

/**
 * Two columns, none where no paper has a topic: the ids of topics, and for each paper their numbers in that
 * column, `3,17`, or `-`.
 */
function writeTopicsOf(papers: readonly Pick<ListedPaper, 'topics'>[]): {
  readonly [column in 'topicIds' | 'topics']?: string;
} {
  const ids = [...new Set(papers.flatMap(({ topics = [] }) => topics))];
  if (ids.length === 0) return {};
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const words = papers.map(
    ({ topics = [] }) => topics.map((id) => numbers.get(id)).join(',') || '-',
  );
  return { topicIds: ids.join(' '), topics: words.join(' ') };
}

/**
 * Writes the titles of the days of a year, in the order of the numbers, and where a paper has a Korean one
 * those in a column of their own: rows are as high before the texts are read.
 */
export function writeTitles(days: readonly ListedDay[]): string {
  const papers = days.flatMap((entry) => entry.papers);
  const korean = papers.map(({ koreanTitle }) => koreanTitle ?? '');
  return writeColumns({
    titles: papers.map(({ title }) => title),
    ...(korean.some((title) => title !== '') && { korean }),
  });
}

/**
 * Adds the titles to what the days list, from the parsed JSON of their files, by year. Returns null where a
 * file is of a later version, or does not fit the days.
 */
export function addTitles(
  days: readonly NumberedDay[],
  titles: ReadonlyMap<string, unknown>,
): readonly CatalogueDay[] | null {
  const titlesByYear = new Map(Array.from(titles, ([year, file]) => [year, titlesIn(file)]));
  /** How many titles of each year are taken. */
  const taken = new Map<string, number>();
  const read: CatalogueDay[] = [];
  for (const { day, papers } of days) {
    const year = day.slice(0, 4);
    const first = taken.get(year) ?? 0;
    const [original = [], korean = []] = titlesByYear.get(year) ?? [];
    const titled: ListedPaper[] = [];
    for (const paper of papers) {
      const at = first + titled.length;
      const title = original[at];
      if (title === undefined) return null;
      titled.push({ ...paper, title, koreanTitle: korean[at] || null });
    }
    taken.set(year, first + papers.length);
    read.push({ day, papers: titled });
  }
  return read;
}

/**
 * Reads which papers every day lists from the parsed JSON of the numbers. Returns null where they are of a
 * later version, or their columns do not fit each other.
 */
export function parseNumbers(numbers: unknown): readonly NumberedDay[] | null {
  const columns = columnsOf(numbers);
  if (!columns) return null;
  const days = wordsOf(columns.days);
  const sizes = wordsOf(columns.sizes).map(Number);
  const ids = wordsOf(columns.ids);
  const votes = wordsOf(columns.votes);
  const topicIds = wordsOf(columns.topicIds);
  const topics = wordsOf(columns.topics);
  const read: NumberedDay[] = [];
  let month = '';
  let at = 0;
  for (const [index, text] of days.entries()) {
    const day = parseDay(text);
    const size = sizes[index] ?? Number.NaN;
    if (!day || !Number.isInteger(size) || size < 0) return null;
    const papers: NumberedPaper[] = [];
    for (let rank = 1; rank <= size; rank++, at++) {
      const word = ids[at] ?? '';
      const id = parseArxivId(word.includes('.') ? word : `${month}.${word}`);
      const count = votesOf(votes[at]);
      if (!id || count === undefined) return null;
      month = id.slice(0, id.indexOf('.'));
      const ofPaper = topicsIn(topics[at], topicIds);
      papers.push({ id, day, rank, votes: count, ...(ofPaper && { topics: ofPaper }) });
    }
    read.push({ day, papers });
  }
  return at === ids.length ? read : null;
}

/** `'3,17'` → the ids with these numbers. null: none, of papers without topics and of unknown numbers. */
function topicsIn(word: string | undefined, ids: readonly string[]): readonly string[] | null {
  if (word === undefined || word === '-') return null;
  const topics = word.split(',').flatMap((number) => ids[Number(number)] ?? []);
  return topics.length > 0 ? topics : null;
}

/** The titles of a file, and the Korean ones, `''` where a paper has none; those may be no column. */
function titlesIn(file: unknown): readonly (readonly string[])[] {
  const columns = columnsOf(file);
  return [textsOf(columns?.titles), textsOf(columns?.korean)];
}
