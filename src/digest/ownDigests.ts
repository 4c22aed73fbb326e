import type { NumberedPaper } from './catalogue';
import type { Day } from './day';
import type { Paper } from './paper';

/** Digests that the reader has taken from files at one time, which are on this device alone. */
export type OwnImport = {
  /** By name and content: the same files taken again are the same import. */
  readonly id: string;
  /** Of the file, folder or zip; of several files that of the first. */
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly addedAt: number;
  /** In the order of their paths. */
  readonly parts: readonly OwnPart[];
  /** The digests as UTF-8, one after the other. */
  readonly texts: Blob;
};

/**
 * What a file says of one day. A day may have several, and a file several days, each with a text of its own; in
 * imports that were stored before texts were split all days of a file have the whole one.
 */
export type OwnPart = {
  readonly day: Day;
  /** Path of the file. */
  readonly path: string;
  /** Content hash of its text. */
  readonly hash: string;
  /** Where its text begins and ends in the bytes of the import. */
  readonly start: number;
  readonly end: number;
  /** In the order of the text. */
  readonly papers: readonly OwnListing[];
};

/** `isDoubtful` is found when files are read: imports that were stored before that never have it. */
type OwnListing = Pick<Paper, 'id' | 'votes' | 'isDoubtful'>;

/** A part and the import that it is of. */
export type OwnSource = { readonly of: OwnImport; readonly part: OwnPart };

/**
 * Groups the parts of all imports by day. Where two list a paper on a day the first counts: that of the import
 * whose name sorts last, in an import the part whose path does, as in a build. When they were taken does not
 * matter.
 */
export function ownDays(imports: readonly OwnImport[]): ReadonlyMap<Day, readonly OwnSource[]> {
  const days = new Map<Day, OwnSource[]>();
  const ordered = imports.toSorted((a, b) => compare(b.name, a.name) || compare(b.id, a.id));
  for (const of of ordered) {
    for (const part of of.parts.toReversed()) {
      const sources = days.get(part.day);
      if (sources) sources.push({ of, part });
      else days.set(part.day, [{ of, part }]);
    }
  }
  return days;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/**
 * Returns the papers of a day: those of the archive as they are, then those that its digest lacks, each once. Of a
 * paper that several list the first counts.
 *
 * @param own of the day's parts, in the order of `ownDays`
 */
export function withOwnPapers<Listed extends NumberedPaper, Own extends NumberedPaper>(
  ofArchive: readonly Listed[],
  own: readonly (readonly Own[])[],
): readonly (Listed | Own)[] {
  const known = new Set<string>(ofArchive.map(({ id }) => id));
  const added = own.flat().filter(({ id }) => known.size < known.add(id).size);
  return [
    ...ofArchive,
    ...added.map((paper, index) => ({ ...paper, rank: ofArchive.length + index + 1 })),
  ];
}

/** Returns what identifies the content of a day: `''` where it has no part. */
export function ownHash(sources: readonly OwnSource[] = []): string {
  return sources.map(({ of, part }) => `+${of.id}.${part.hash}`).join('');
}
