import type { UseQueryResult } from '@tanstack/react-query';
import { useArchive } from '../../archive/page/ArchiveContext';
import { toFailure } from '../../failure';
import { Failed } from '../Failed';

/** Why the worker did not answer with authors. A retry starts another worker where code for it had not come. */
export function LateFailed({ query }: { query: Pick<UseQueryResult, 'error' | 'refetch'> }) {
  const { client } = useArchive();
  const retry = () => {
    client.start();
    void query.refetch();
  };
  return <Failed failure={toFailure(query.error)} retry={retry} />;
}
