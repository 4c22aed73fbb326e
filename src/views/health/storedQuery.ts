import { queryOptions } from '@tanstack/react-query';
import { measureStored } from '../../archive/offline/storageReport';

/** What this device keeps of the app at `base`, measured whenever it is shown. */
export function storedQuery(base: string) {
  return queryOptions({
    networkMode: 'always',
    queryKey: ['stored', base],
    queryFn: () => measureStored(base),
    staleTime: 0,
  });
}
