import { finish, type Steps } from '../steps';
import {
  type Columns,
  columnsOf,
  countsOf,
  textsOf,
  votesOf,
  wordsOf,
  writeColumns,
  writeVotes,
} from './columns';
import { type Day, parseDay } from './day';
import { type NewName, nameColumns, namesOf } from './newName';

/** What topics are divided into, in the order shown. */
export const TOPIC_GROUPS = ['task', 'method', 'model', 'data', 'area'] as const;
export type TopicGroup = (typeof TOPIC_GROUPS)[number];

/** What papers can be about, as readers see it. */
export type TopicName = {
  /** ASCII, in addresses: never changes and never goes to another topic. `'reinforcement-learning'` */
  readonly id: string;
  readonly ko: string;
  readonly en: string;
};

/** A topic of an archive. */
export type ListedTopic = TopicName & {
  readonly group: TopicGroup;
  /** What else texts call it, in both languages. */
  readonly spellings: readonly string[];
  /** Each once, however many days list it. */
  readonly papers: number;
  /** The first day that lists one of them. */
  readonly first: Day;
  /** One item for each quarter of the list. */
  readonly quarters: readonly TopicQuarter[];
  /** Papers of each of the newest weeks of the list. */
  readonly weeks: readonly number[];
  /** Other topics of its papers, most papers first. */
  readonly near: readonly NearTopic[];
};

export type TopicQuarter = {
  /** Papers that a day of the quarter lists, each once. */
  readonly papers: number;
  /** Sum of their known votes; null: none is known. */
  readonly votes: number | null;
};

export type NearTopic = { readonly id: string; readonly papers: number };

/** The topics of an archive, most papers first. */
export type TopicList = {
  /** The first and the last day with a digest; null: there is none. */
  readonly span: { readonly from: Day; readonly to: Day } | null;
  /** All quarters from the first to the last with a digest, `'2025-Q1'`, and how many papers each lists. */
  readonly quarters: readonly { readonly name: string; readonly papers: number }[];
  /**
   * How many papers the newest weeks list, oldest first, each of seven days counted back from the last day with a
   * digest. None in a file that was written without them.
   */
  readonly weeks: readonly number[];
  readonly topics: readonly ListedTopic[];
  /** The most used first. */
  readonly names: readonly NewName[];
};

/** Between the spellings of a topic: none has it. */
const SEPARATOR = '|';

/** Writes the topics as columns, with one item a topic but in those of quarters, weeks and names. */
export function writeTopics({ span, quarters, weeks, topics, names }: TopicList): string {
  const numbers = new Map(topics.map(({ id }, number) => [id, number]));
  return writeColumns({
    span: span ? `${span.from} ${span.to}` : '',
    quarters: quarters.map(({ name }) => name).join(' '),
    sizes: quarters.map(({ papers }) => papers).join(' '),
    weekSizes: weeks.join(' '),
    ids: topics.map(({ id }) => id).join(' '),
    groups: topics.map(({ group }) => group).join(' '),
    totals: topics.map(({ papers }) => papers).join(' '),
    first: topics.map(({ first }) => first).join(' '),
    ko: topics.map(({ ko }) => ko),
    en: topics.map(({ en }) => en),
    spellings: topics.map(({ spellings }) => spellings.join(SEPARATOR)),
    papers: topics.map((topic) => topic.quarters.map(({ papers }) => papers).join(' ')),
    votes: topics.map((topic) => writeVotes(topic.quarters.map(({ votes }) => votes))),
    weeks: topics.map((topic) => topic.weeks.join(' ')),
    near: topics.map(({ near }) =>
      near.map(({ id, papers }) => `${numbers.get(id)}:${papers}`).join(' '),
    ),
    ...nameColumns(names),
  });
}

/** Reads the topics from the parsed JSON of their file. null: of a later version, or not as they must be. */
export function parseTopics(file: unknown): TopicList | null {
  const steps = stepsOfTopics(file);
  return steps && finish(steps);
}

/** The same, a topic a step: hundreds of them would hold up a phone. */
export function stepsOfTopics(file: unknown): Steps<TopicList> | null {
  const columns = columnsOf(file);
  return columns && readTopicColumns(columns);
}

function* readTopicColumns(columns: Columns): Steps<TopicList> {
  const sizes = countsOf(columns.sizes);
  const quarters = wordsOf(columns.quarters).map((name, at) => ({ name, papers: sizes[at] ?? 0 }));
  const weekSizes = countsOf(columns.weekSizes);
  const ids = wordsOf(columns.ids);
  const groups = wordsOf(columns.groups);
  const totals = countsOf(columns.totals);
  const first = wordsOf(columns.first);
  const [ko, en, spellings, papers, votes, weeks, near] = [
    columns.ko,
    columns.en,
    columns.spellings,
    columns.papers,
    columns.votes,
    columns.weeks,
    columns.near,
  ].map(textsOf);
  const topics: ListedTopic[] = [];
  for (const [at, id] of ids.entries()) {
    yield;
    const group = TOPIC_GROUPS.find((candidate) => candidate === groups[at]);
    const day = parseDay(first[at] ?? '');
    const names = { ko: ko?.[at], en: en?.[at] };
    // A group that this code does not know: the others are shown.
    if (!group || !day || !names.ko || !names.en) continue;
    const ofQuarter = countsOf(papers?.[at]);
    const votesOfQuarter = wordsOf(votes?.[at]);
    const ofWeek = countsOf(weeks?.[at]);
    topics.push({
      id,
      group,
      ko: names.ko,
      en: names.en,
      spellings: (spellings?.[at] ?? '').split(SEPARATOR).filter(Boolean),
      papers: totals[at] ?? 0,
      first: day,
      quarters: quarters.map((_, quarter) => ({
        papers: ofQuarter[quarter] ?? 0,
        votes: votesOf(votesOfQuarter[quarter]) ?? null,
      })),
      weeks: weekSizes.map((_, week) => ofWeek[week] ?? 0),
      near: wordsOf(near?.[at]).flatMap((word) => nearOf(word, ids)),
    });
  }
  const [from, to] = wordsOf(columns.span).map(parseDay);
  return {
    span: from && to ? { from, to } : null,
    quarters,
    weeks: weekSizes,
    topics,
    names: namesOf(columns),
  };
}

/** `'3:12'` → the topic with number 3, which shares 12 papers. */
function nearOf(word: string, ids: readonly string[]): NearTopic[] {
  const [number = Number.NaN, papers = 0] = word.split(':').map(Number);
  const id = ids[number];
  return id === undefined ? [] : [{ id, papers }];
}
