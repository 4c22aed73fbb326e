import { type QueryClient, QueryObserver } from '@tanstack/react-query';
import type { ArxivId } from '../../digest/arxivId';
import type { ListedTopic } from '../../digest/topicList';
import type { Progress } from '../contract';
import type { Archive } from './archive';
import { connectionOf, isSlowLine } from './isSlowLine';
import { topicsQuery } from './topicsQuery';

/** The topics of the archive, and those of a paper, the most central first; null: not known yet. */
export type TopicsOfPaper = {
  readonly all: readonly ListedTopic[] | null;
  readonly ofPaper: readonly ListedTopic[] | null;
};

/**
 * The topics of the papers on screen. One for the page: an observer and a question for each of its rows would hold up a
 * phone for longer than the rows take.
 */
export type PaperTopics = {
  /** What is known of a paper by now: the same object as long as that is the same. */
  of(id: ArxivId): TopicsOfPaper;
  /**
   * Asks the worker for the topics of a paper, with all that are asked for in this turn, and anew when it knows more.
   * Where the reader saves data only what the page has read anyway is used.
   *
   * @param hasListRead whether the topics of the archive are read for it
   * @param listener called when others are known
   * @returns what ends it
   */
  follow(id: ArxivId, hasListRead: boolean, listener: () => void): () => void;
};

type Follower = {
  readonly id: ArxivId;
  readonly hasListRead: boolean;
  readonly listener: () => void;
};

export function createPaperTopics(archive: Archive, queryClient: QueryClient): PaperTopics {
  const { client } = archive;
  // After a failure each row that comes on screen would read the file again.
  const query = { ...topicsQuery(archive), retryOnMount: false };
  const followers = new Set<Follower>();
  /** Ids of the topics of papers, as the worker has told them last. */
  const told = new Map<ArxivId, readonly string[]>();
  /** What the worker has been asked for since `source` changed last, also where that has failed. */
  const asked = new Set<ArxivId>();
  const known = new Map<ArxivId, TopicsOfPaper>();
  /** `topicSource` of the worker, as it was seen last. */
  let source: string | null = null;
  let isAsking = false;
  let running: { update(): void; stop(): void } | null = null;

  const list = () => queryClient.getQueryData(query.queryKey)?.topics ?? null;

  const ask = async () => {
    const from = source;
    const wanted = new Set(Array.from(followers, ({ id }) => id));
    const ids = [...wanted].filter((id) => !asked.has(id));
    if (from === null || ids.length === 0) return;
    for (const id of ids) asked.add(id);
    const topics = await client.ask((worker) => worker.topicsOf(ids)).catch(() => null);
    if (!topics || from !== source) return;
    for (const [place, id] of ids.entries()) {
      told.set(id, topics[place] ?? []);
      known.delete(id);
    }
    for (const { id, listener } of followers) if (ids.includes(id)) listener();
  };

  /** Asks at the end of the task, when all rows that it has brought on screen are followers: once for all of them. */
  const askSoon = () => {
    if (isAsking || list() === null) return;
    isAsking = true;
    queueMicrotask(() => {
      isAsking = false;
      void ask();
    });
  };

  /** Follows the worker, the list and the line. */
  const run = () => {
    let isRead = false;
    const observer = new QueryObserver(queryClient, { ...query, enabled: isRead });
    const update = () => {
      const current = topicSource(client.progress());
      if (current !== source) asked.clear();
      source = current;
      const isWanted = Array.from(followers).some(({ hasListRead }) => hasListRead);
      // The worker starts once the screen has what it asked for: no earlier are they of use.
      const mayRead = isWanted && source !== null && !isSlowLine(navigator);
      if (mayRead !== isRead) observer.setOptions({ ...query, enabled: mayRead });
      isRead = mayRead;
      askSoon();
    };
    let before = list();
    const takeList = () => {
      if (list() === before) return;
      before = list();
      for (const { listener } of followers) listener();
      askSoon();
    };
    const connection = connectionOf(navigator);
    connection?.addEventListener('change', update);
    const stops = [
      observer.subscribe(takeList),
      client.subscribe(update),
      () => connection?.removeEventListener('change', update),
    ];
    const stop = () => {
      for (const end of stops) end();
    };
    return { update, stop };
  };

  return {
    of(id) {
      const all = list();
      const before = known.get(id);
      if (before?.all === all) return before;
      const ids = told.get(id);
      const topicsIn = (list: readonly ListedTopic[]) =>
        ids?.flatMap((topicId) => list.find((topic) => topic.id === topicId) ?? []) ?? null;
      const now = { all, ofPaper: all && topicsIn(all) };
      known.set(id, now);
      return now;
    },
    follow(id, hasListRead, listener) {
      const follower = { id, hasListRead, listener };
      followers.add(follower);
      running ??= run();
      running.update();
      return () => {
        followers.delete(follower);
        if (followers.size > 0) return;
        running?.stop();
        running = null;
      };
    },
  };
}

/** Identifies what the topics of papers are read from; null: no worker that could be asked is at work. */
export function topicSource(progress: Progress): string | null {
  const { failure, manifestHash, ownHash, isListed, areTopicsKnown } = progress;
  if (failure || manifestHash === null) return null;
  return String([manifestHash, ownHash, isListed, areTopicsKnown]);
}
