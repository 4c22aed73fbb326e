import type { QueryClient } from '@tanstack/react-query';
import type { ArxivId } from '../../digest/arxivId';
import type { NumberedDay } from '../../digest/catalogue';
import type { Day } from '../../digest/day';
import type { Manifest } from '../../digest/manifest';
import type { Archive } from './archive';
import { FILE_OPTIONS } from './fileOptions';
import { numbersQuery } from './numbersQuery';

/** The days that list a paper, by the numbers of the catalogue; null where there are none. */
export async function findByNumbers(
  client: QueryClient,
  archive: Archive,
  manifest: Manifest,
  id: ArxivId,
): Promise<readonly Day[] | null> {
  const days = await readNumbers(client, archive, manifest);
  return days && (days.get(id) ?? []);
}

/** Paper → the days that list it; null where there is no catalogue. */
type DaysOfPapers = ReadonlyMap<ArxivId, readonly Day[]>;

/** Reads the days of all papers; null where there is no catalogue. */
export async function readNumbers(
  client: QueryClient,
  archive: Archive,
  { catalogue }: Manifest,
): Promise<DaysOfPapers | null> {
  if (!catalogue) return null;
  return client.ensureQueryData({
    ...FILE_OPTIONS,
    queryKey: ['daysOfPapers', catalogue.numbers],
    queryFn: async () =>
      daysOfPapers(await client.ensureQueryData(numbersQuery(archive, catalogue))),
    retry: false,
  });
}

function daysOfPapers(numbers: readonly NumberedDay[]): DaysOfPapers | null {
  const days = new Map<ArxivId, Day[]>();
  for (const { day, papers } of numbers) {
    for (const { id } of papers) days.set(id, [...(days.get(id) ?? []), day]);
  }
  return days.size > 0 ? days : null;
}
