import type { UseQueryResult } from '@tanstack/react-query';
import { useArchive } from '../../archive/page/ArchiveContext';
import { toFailure } from '../../failure';
import { Failed } from '../Failed';

/** Authors that the worker has not told: its code for them may have to come anew, to another worker. */
export function LateFailed({ query }: { query: Pick<UseQueryResult, 'error' | 'refetch'> }) {
  const { client } = useArchive();
  const retry = () => {
    client.start();
    void query.refetch();
  };
  return <Failed failure={toFailure(query.error)} retry={retry} />;
}
