import { useDeferredValue, useSyncExternalStore } from 'react';
import type { ArxivId } from '../../digest/arxivId';
import type { ListedTopic } from '../../digest/topicList';
import { useArchive } from './ArchiveContext';
import { paperTopicsQuery, topicSource } from './paperTopicsQuery';
import { topicsQuery } from './topicsQuery';
import { useSlicedQuery } from './useSlicedQuery';
import { useSlowLine } from './useSlowLine';

/** The topics of the archive, and those of a paper, the most central first; null: not known. */
type PaperTopics = {
  readonly all: readonly ListedTopic[] | null;
  readonly ofPaper: readonly ListedTopic[] | null;
};

/**
 * Reads the topics of a paper. Where the reader saves data only what the page has read anyway is used.
 *
 * @param isWanted false: the topics of the archive are not read for it
 */
export function usePaperTopics(id: ArxivId, isWanted: boolean): PaperTopics {
  const archive = useArchive();
  const isSlow = useSlowLine();
  const { client } = archive;
  // Progress itself changes ten times a second.
  const current = useSyncExternalStore(
    client.subscribe,
    () => topicSource(client.progress()),
    () => null,
  );
  // All rows of a list have the same.
  const source = useDeferredValue(current);
  const list = useSlicedQuery({
    ...topicsQuery(archive),
    // The worker starts once the screen has what it asked for: no earlier are they of use.
    enabled: isWanted && !isSlow && source !== null,
    // As for the topics of a paper.
    retryOnMount: false,
  });
  const ids = useSlicedQuery(paperTopicsQuery(archive, id, list ? source : null));
  const all = list?.topics ?? null;
  return {
    all,
    ofPaper:
      (all && ids?.flatMap((topicId) => all.find((topic) => topic.id === topicId) ?? [])) ?? null,
  };
}
