import { type CatalogueDay, numbersFile, parseCatalogue, titlesFile } from '../../digest/catalogue';
import type { Manifest } from '../../digest/manifest';
import { FailureError } from '../../failure';
import { decode } from '../files';
import type { ReadFile } from '../readFile';

/** Reads which papers every day lists, without their texts; null: the archive has no catalogue. */
export async function readCatalogue(
  readFile: ReadFile,
  { catalogue }: Manifest,
  signal?: AbortSignal,
): Promise<readonly CatalogueDay[] | null> {
  if (!catalogue) return null;
  const file = numbersFile(catalogue.numbers);
  const read = async (path: string): Promise<unknown> =>
    JSON.parse(decode(await readFile(path, signal), path));
  const [numbers, ...titles] = await Promise.all([
    read(file),
    ...Object.entries(catalogue.titles).map(
      async ([year, hash]) => [year, await read(titlesFile(year, hash))] as const,
    ),
  ]);
  const days = parseCatalogue(numbers, new Map(titles));
  if (!days) throw new FailureError({ kind: 'unreadable', file });
  return days;
}
