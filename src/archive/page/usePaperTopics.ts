import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { startTransition, useEffect, useState } from 'react';
import type { ArxivId } from '../../digest/arxivId';
import { useArchive } from './ArchiveContext';
import type { Archive } from './archive';
import { createPaperTopics, type PaperTopics, type TopicsOfPaper } from './paperTopics';

/** One for each worker's client. */
const made = new WeakMap<Archive['client'], PaperTopics>();

/**
 * Returns what is known of the topics of a paper, the same one for as long as it is on screen, as it changes: in slices,
 * between which the page answers. `PaperTopics` says what is asked for it.
 *
 * @param hasListRead false: the topics of the archive are not read for it
 */
export function usePaperTopics(id: ArxivId, hasListRead: boolean): TopicsOfPaper {
  const topics = topicsOfClient(useArchive(), useQueryClient());
  const [known, setKnown] = useState(() => topics.of(id));
  useEffect(() => {
    const show = () => startTransition(() => setKnown(topics.of(id)));
    const stop = topics.follow(id, hasListRead, show);
    // What has come since the first render.
    show();
    return stop;
  }, [topics, id, hasListRead]);
  return known;
}

function topicsOfClient(archive: Archive, queryClient: QueryClient): PaperTopics {
  const topics = made.get(archive.client) ?? createPaperTopics(archive, queryClient);
  made.set(archive.client, topics);
  return topics;
}
