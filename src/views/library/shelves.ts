import type { ArxivId } from '../../digest/arxivId';
import type { Marks, PaperMarks } from '../../library/marks';
import type { Kept } from '../../question/keptFilter';

/** The parts of the library, in the order shown; the hash of an address names one, the first is the default. */
export const SHELVES = ['saved', 'unread', 'noted', 'read'] as const;
export type Shelf = (typeof SHELVES)[number];

/** When a paper was put on a shelf, in milliseconds; null: it is not on it. */
const TIMES: Readonly<Record<Shelf, (marks: PaperMarks) => number | null>> = {
  saved: ({ savedAt }) => savedAt,
  unread: ({ savedAt, readAt }) => (readAt === null ? savedAt : null),
  noted: ({ notedAt }) => notedAt,
  read: ({ readAt }) => readAt,
};

/** What the papers of a shelf have in common, as a filter; of those that are read there is none. */
export const KEPT_ON: Readonly<Record<Shelf, readonly Kept[]>> = {
  saved: ['saved'],
  unread: ['saved', 'unread'],
  noted: ['noted'],
  read: [],
};

/** Reads a shelf from the hash of an address, without `#`; the first one where it names none. */
export function shelfOf(hash: string): Shelf {
  return SHELVES.find((shelf) => shelf === hash) ?? SHELVES[0];
}

/** The papers of a shelf, the last one put there first; of the same time by id. */
export function papersOn({ papers }: Marks, shelf: Shelf): ArxivId[] {
  return [...papers]
    .flatMap(([id, marks]) => {
      const time = TIMES[shelf](marks);
      return time === null ? [] : { id, time };
    })
    .sort((a, b) => b.time - a.time || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}
