import type { ArxivId } from '../digest/arxivId';
import type { Day } from '../digest/day';
import { dayNumber } from '../digest/dayNumber';
import type { Paper } from '../digest/paper';
import { quarterOf, quartersBetween } from '../digest/quarter';
import { sumOfKnown } from '../digest/sumOfKnown';
import type { ListedTopic, NearTopic, TopicList, TopicQuarter } from '../digest/topicList';
import { DAYS_PER_WEEK } from '../digest/weekday';
import type { Topic } from './topicTable';
import { OF_WEEKS } from './trends';

/** Papers that make a topic worth a page, in a large archive. */
const MIN_PAPERS = 10;
/** Of a small one, which else has hardly any: a topic of one paper says no more than its title. */
const MIN_OF_SMALL = 2;
/** Papers of an archive for each that a topic must have: of 112 papers 2, from 3,000 on 10. */
const ARCHIVE_PER_PAPER = 300;

const MAX_NEAR = 12;
/** A paper alone may have any two topics. */
const MIN_SHARED = 2;

/** A paper as a day lists it, with its topics. */
type PaperWithTopics = {
  readonly paper: Pick<Paper, 'id' | 'votes'>;
  readonly topics: readonly Topic[];
};

export type DayWithTopics = { readonly day: Day; readonly papers: readonly PaperWithTopics[] };

/** How many papers make a topic in an archive of some size: `112` → 2. */
export function minPapers(archive: number): number {
  return Math.min(MIN_PAPERS, Math.max(MIN_OF_SMALL, Math.round(archive / ARCHIVE_PER_PAPER)));
}

/**
 * Lists the topics that enough papers have, most papers first. A paper that several days list has the topics
 * of the newest; a quarter counts it once, with the most votes that it has there, and a week once.
 *
 * @param days oldest first
 */
export function listTopics(days: readonly DayWithTopics[]): Omit<TopicList, 'names'> {
  const papers = papersById(days);
  const quarters = votesByQuarter(days);
  const weeks = idsByWeek(days);
  const ids = idsByTopic(papers);
  const min = minPapers(papers.size);
  for (const [topic, ofTopic] of ids) if (ofTopic.length < min) ids.delete(topic);
  const topics = Array.from(ids, ([{ minMentions: _, ...topic }, ofTopic]): ListedTopic[] => {
    const [first] = ofTopic;
    const firstDay = first && papers.get(first)?.first;
    if (!firstDay) return [];
    const count = (votes: Votes) =>
      quarterOfPapers(
        ofTopic.filter((id) => votes.has(id)),
        votes,
      );
    return [
      {
        ...topic,
        papers: ofTopic.length,
        first: firstDay,
        quarters: [...quarters.values()].map(count),
        weeks: weeks.map((week) => ofTopic.filter((id) => week.has(id)).length),
        near: nearTopics(topic.id, ofTopic, papers, ids),
      },
    ];
  }).flat();
  const [from, to] = [days[0]?.day, days.at(-1)?.day];
  return {
    span: from && to ? { from, to } : null,
    quarters: Array.from(quarters, ([name, votes]) => ({ name, papers: votes.size })),
    weeks: weeks.map(({ size }) => size),
    topics: topics.sort((a, b) => b.papers - a.papers),
  };
}

/** Most votes of each paper of a quarter. */
type Votes = ReadonlyMap<ArxivId, number | null>;
/** In the order of their first days. */
type PapersById = ReadonlyMap<ArxivId, { readonly first: Day; readonly topics: readonly Topic[] }>;

function papersById(days: readonly DayWithTopics[]): PapersById {
  const papers = new Map<ArxivId, { first: Day; topics: readonly Topic[] }>();
  for (const { day, papers: ofDay } of days) {
    for (const { paper, topics } of ofDay) {
      papers.set(paper.id, { first: papers.get(paper.id)?.first ?? day, topics });
    }
  }
  return papers;
}

/** All quarters from the first to the last with a day. */
function votesByQuarter(days: readonly DayWithTopics[]): ReadonlyMap<string, Votes> {
  const [first, last] = [days[0]?.day, days.at(-1)?.day];
  const names = first && last ? quartersBetween(first, last) : [];
  const quarters = new Map(names.map((name) => [name, new Map<ArxivId, number | null>()]));
  for (const { day, papers } of days) {
    const quarter = quarters.get(quarterOf(day));
    for (const { paper } of papers) {
      const votes = [quarter?.get(paper.id) ?? [], paper.votes ?? []].flat();
      quarter?.set(paper.id, votes.length > 0 ? Math.max(...votes) : null);
    }
  }
  return quarters;
}

/** The papers of the weeks that are compared, counted back from the last day, oldest first. */
function idsByWeek(days: readonly DayWithTopics[]): readonly ReadonlySet<ArxivId>[] {
  const last = days.at(-1)?.day;
  if (!last) return [];
  const weeks = Array.from({ length: OF_WEEKS.before + OF_WEEKS.now }, () => new Set<ArxivId>());
  for (const { day, papers } of days) {
    const week = weeks.at(-1 - Math.floor((dayNumber(last) - dayNumber(day)) / DAYS_PER_WEEK));
    for (const { paper } of papers) week?.add(paper.id);
  }
  return weeks;
}

function idsByTopic(papers: PapersById): Map<Topic, ArxivId[]> {
  const ids = new Map<Topic, ArxivId[]>();
  for (const [id, { topics }] of papers) {
    for (const topic of topics) {
      const ofTopic = ids.get(topic);
      if (ofTopic) ofTopic.push(id);
      else ids.set(topic, [id]);
    }
  }
  return ids;
}

function quarterOfPapers(ids: readonly ArxivId[], votes: Votes): TopicQuarter {
  return { papers: ids.length, votes: sumOfKnown(ids.map((id) => votes.get(id) ?? null)) };
}

/** The listed topics that share most papers with one. */
function nearTopics(
  id: string,
  ids: readonly ArxivId[],
  papers: PapersById,
  listed: ReadonlyMap<Topic, unknown>,
): NearTopic[] {
  const shared = new Map<string, number>();
  for (const topic of ids.flatMap((paper) => papers.get(paper)?.topics ?? [])) {
    if (topic.id !== id && listed.has(topic)) shared.set(topic.id, (shared.get(topic.id) ?? 0) + 1);
  }
  return Array.from(shared, ([near, count]) => ({ id: near, papers: count }))
    .filter((near) => near.papers >= MIN_SHARED)
    .sort((a, b) => b.papers - a.papers)
    .slice(0, MAX_NEAR);
}
