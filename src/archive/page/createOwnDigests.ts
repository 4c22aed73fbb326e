import type { ArxivId } from '../../digest/arxivId';
import { type NumberedDay, numbersFile, parseNumbers } from '../../digest/catalogue';
import type { Day } from '../../digest/day';
import type { Manifest } from '../../digest/manifest';
import { type OwnImport, ownDays, ownHash, withOwnPapers } from '../../digest/ownDigests';
import { withOwnDays } from '../../digest/ownManifest';
import { readJson } from '../files';
import { keepRead } from '../offline/keepRead';
import { readOwnPart } from '../ownPart';
import { readDay } from '../readDay';
import type { Archive } from './archive';
import type { OwnDigests } from './ownDigests';

type Files = Pick<Archive, 'readFile' | 'offlineCache'>;

/** The reader's own digests, and which days have other papers by them than by others. */
export type PageOwnDigests = OwnDigests & {
  readonly imports: readonly OwnImport[];
  /** Day → what identifies its own papers. */
  readonly hashes: ReadonlyMap<Day, string>;
};

export function createOwnDigests(files: Files, imports: readonly OwnImport[]): PageOwnDigests {
  const days = ownDays(imports);
  const daysById = new Map<ArxivId, Set<Day>>();
  for (const { day, papers } of imports.flatMap(({ parts }) => parts)) {
    for (const { id } of papers) daysById.set(id, (daysById.get(id) ?? new Set()).add(day));
  }
  return {
    imports,
    hashes: new Map(Array.from(days, ([day, sources]) => [day, ownHash(sources)])),
    async addTo(manifest) {
      // Where it cannot be read, a paper that both have on a day counts twice.
      const listed = days.size > 0 ? await readListed(files, manifest).catch(() => null) : null;
      return withOwnDays(manifest, listed, days);
    },
    async readDay(manifest, day, signal) {
      const archive = manifest.archive ?? manifest;
      const entry = archive.days.find((candidate) => candidate.day === day);
      const sources = days.get(day) ?? [];
      const [ofArchive, own] = await Promise.all([
        entry ? readDay(files, archive, entry, signal) : null,
        Promise.all(sources.map(readOwnPart)),
      ]);
      return sources.length > 0 ? withOwnPapers(ofArchive ?? [], own) : ofArchive;
    },
    daysOf: (id, ofArchive) =>
      [...new Set([...ofArchive, ...(daysById.get(id) ?? [])])].sort().reverse(),
  };
}

/** What the days of the archive list; null: it does not say. */
async function readListed(
  { readFile, offlineCache }: Files,
  { catalogue }: Manifest,
): Promise<readonly NumberedDay[] | null> {
  if (!catalogue) return null;
  const file = numbersFile(catalogue.numbers);
  return readJson(keepRead(readFile, offlineCache), file, parseNumbers, undefined);
}
