import type { QueryClient } from '@tanstack/react-query';
import { topicsHash } from '../../digest/topicsFile';
import type { Archive } from './archive';
import { manifestQuery } from './fileQueries';
import { topicsQuery } from './topicsQuery';

/**
 * Reads what the page of all topics or of one is made of and returns which version of it that is; null where the
 * archive does not list the topic.
 *
 * @param id null: the page of all topics
 */
export async function readTopicsPage(
  archive: Archive,
  client: QueryClient,
  id: string | null,
): Promise<string | null> {
  const manifest = await client.ensureQueryData(manifestQuery(archive));
  const { topics } = await client.ensureQueryData(topicsQuery(archive));
  if (id !== null && !topics.some((topic) => topic.id === id)) return null;
  return topicsHash(manifest.catalogue) ?? manifest.hash;
}
