import { queryOptions } from '@tanstack/react-query';
import { numbersFile, parseNumbers } from '../../digest/catalogue';
import type { CatalogueHashes } from '../../digest/manifest';
import { readJson } from '../files';
import { keepRead } from '../offline/keepRead';
import type { Archive } from './archive';
import { FILE_OPTIONS } from './fileOptions';

/**
 * Which papers every day lists, without their texts. What is read is kept for when there is no network. For other
 * queries, whose retries are their own.
 */
export function numbersQuery(
  { readFile, offlineCache }: Archive,
  { numbers }: Pick<CatalogueHashes, 'numbers'>,
) {
  return queryOptions({
    ...FILE_OPTIONS,
    queryKey: ['numbers', numbers],
    queryFn: ({ signal }) =>
      readJson(keepRead(readFile, offlineCache), numbersFile(numbers), parseNumbers, signal),
    retry: false,
  });
}
