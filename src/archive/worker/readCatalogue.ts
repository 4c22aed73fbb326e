import { type NumberedDay, numbersFile, parseNumbers, titlesFile } from '../../digest/catalogue';
import type { CatalogueHashes } from '../../digest/manifest';
import { readJson } from '../files';
import type { ReadFile } from '../readFile';

/** Reads which papers every day lists, without their titles. */
export function readNumbers(
  readFile: ReadFile,
  { numbers }: CatalogueHashes,
  signal?: AbortSignal,
): Promise<readonly NumberedDay[]> {
  return readJson(readFile, numbersFile(numbers), parseNumbers, signal);
}

/** Reads the files of the titles, as parsed JSON by year. */
export async function readTitles(
  readFile: ReadFile,
  { titles }: CatalogueHashes,
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, unknown>> {
  const read = Object.entries(titles).map(async ([year, hash]) => {
    const file = await readJson<unknown>(readFile, titlesFile(year, hash), (json) => json, signal);
    return [year, file] as const;
  });
  return new Map(await Promise.all(read));
}
