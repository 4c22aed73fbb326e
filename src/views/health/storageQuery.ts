import { queryOptions } from '@tanstack/react-query';
import { measureStorage } from '../../archive/offline/storageReport';

/** What this device stores of the app at `base`; measured again each time it is shown. */
export function storageQuery(base: string) {
  return queryOptions({
    networkMode: 'always',
    queryKey: ['stored', base],
    queryFn: () => measureStorage(base),
    staleTime: 0,
  });
}
