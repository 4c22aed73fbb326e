import { queryOptions } from '@tanstack/react-query';
import { measureStorage } from '../../archive/offline/storageReport';

/** What this device keeps of the app at `base`, measured whenever it is shown. */
export function storageQuery(base: string) {
  return queryOptions({
    networkMode: 'always',
    queryKey: ['stored', base],
    queryFn: () => measureStorage(base),
    staleTime: 0,
  });
}
