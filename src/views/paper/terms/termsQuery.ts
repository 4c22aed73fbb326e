import { queryOptions } from '@tanstack/react-query';
import type { Archive } from '../../../archive/page/archive';
import { FILE_OPTIONS } from '../../../archive/page/fileOptions';
import { topicsQuery } from '../../../archive/page/topicsQuery';

/** What finds the terms of a summary: the topics of the archive, and the code for them. */
export function termsQuery(archive: Archive) {
  return queryOptions({
    ...FILE_OPTIONS,
    // Stale when the topics are, whose key it begins with.
    queryKey: [...topicsQuery(archive).queryKey, 'terms'],
    queryFn: async ({ client }) => {
      const [{ createTerms }, list] = await Promise.all([
        import('./createTerms'),
        // `ensureQueryData` would return topics that are marked as stale.
        client.fetchQuery(topicsQuery(archive)),
      ]);
      return createTerms(list);
    },
    // The page says all without them.
    retry: false,
  });
}
