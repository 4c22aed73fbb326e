import { queryOptions } from '@tanstack/react-query';
import { FailureError } from '../../failure';
import type { Archive } from './archive';
import { FILE_OPTIONS } from './fileOptions';
import { withManifest } from './fileQueries';

/** The topics of the archive, most papers first. */
export function topicsQuery(archive: Archive) {
  return queryOptions({
    ...FILE_OPTIONS,
    queryKey: ['topics'],
    queryFn: ({ client, signal }) =>
      withManifest(archive, client, signal, async (manifest) =>
        (await loadReadTopics()).readTopics(archive.readFile, manifest, signal),
      ),
  });
}

/** With the file, whose format no first screen knows. */
async function loadReadTopics() {
  return import('../readTopics').catch(() => {
    throw new FailureError({ kind: 'unreachable', file: 'assets/readTopics.js' });
  });
}
