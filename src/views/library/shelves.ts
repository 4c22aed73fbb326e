import type { ArxivId } from '../../digest/arxivId';
import { papersInList } from '../../library/lists';
import { keptAt, type Marks, type PaperMarks } from '../../library/marks';
import type { ListId } from '../../library/recordKey';
import type { Kept } from '../../question/keptFilter';
import type { LibraryView, Narrowing, Shelf } from '../marks/libraryView';
import { SORTS, type Sort } from './sortEntries';

/** When a paper was put on a shelf, in milliseconds; null: it is not on it. */
function timeOn(shelf: Shelf, marks: PaperMarks): number | null {
  switch (shelf.kind) {
    case 'all':
      return keptAt(marks);
    case 'saved':
      return marks.savedAt;
    case 'read':
      return marks.readAt;
    case 'list':
      return marks.lists.has(shelf.list) ? keptAt(marks) : null;
    case 'tag':
      return marks.tags.includes(shelf.tag) ? keptAt(marks) : null;
  }
}

const HOLDS: Readonly<Record<Narrowing, (marks: PaperMarks) => boolean>> = {
  all: () => true,
  unread: ({ readAt }) => readAt === null,
  noted: ({ note }) => note !== '',
};

/** What the papers of a view have in common, as a filter; empty where none says it. */
export function keptIn({ shelf, only }: LibraryView): readonly Kept[] {
  const narrowed: readonly Kept[] = only === 'all' ? [] : [only];
  switch (shelf.kind) {
    case 'saved':
      return ['saved', ...narrowed];
    case 'list':
      return [`list:${shelf.list}`, ...narrowed];
    case 'tag':
      return [`tag:${shelf.tag}`, ...narrowed];
    case 'all':
    case 'read':
      return narrowed;
  }
}

/** The last one put there first; of the same time by id. */
function papersOn({ papers }: Marks, { shelf, only }: LibraryView): ArxivId[] {
  return [...papers]
    .flatMap(([id, marks]) => {
      const time = timeOn(shelf, marks);
      return time === null || !HOLDS[only](marks) ? [] : { id, time };
    })
    .sort((a, b) => b.time - a.time || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

/** How the papers of a shelf can be ordered; the first is the default. */
export function sortsOf({ shelf }: LibraryView): readonly Sort[] {
  return SORTS.filter((sort) =>
    sort === 'own' ? shelf.kind === 'list' : sort !== 'votes' || __HAS_VOTES__,
  );
}

/** The papers of a view: of a list in the reader's order where that is asked for, else as they were kept. */
export function papersOf(marks: Marks, view: LibraryView, sort: Sort): readonly ArxivId[] {
  const { shelf, only } = view;
  if (sort !== 'own' || shelf.kind !== 'list') return papersOn(marks, view);
  return papersInList(marks, shelf.list).filter((id) => {
    const paper = marks.papers.get(id);
    return paper !== undefined && HOLDS[only](paper);
  });
}

/** How many papers there are on each shelf. */
export type ShelfSizes = {
  readonly all: number;
  readonly unread: number;
  readonly noted: number;
  readonly saved: number;
  readonly read: number;
  readonly lists: ReadonlyMap<ListId, number>;
  /** The most used ones first; of the same number in the order of their letters. */
  readonly tags: readonly (readonly [tag: string, papers: number])[];
};

/** Counts all shelves in one pass. `unread` and `noted` are of all that is kept. */
export function sizesOf({ papers }: Marks): ShelfSizes {
  const sizes = { all: 0, unread: 0, noted: 0, saved: 0, read: 0 };
  const lists = new Map<ListId, number>();
  const tags = new Map<string, number>();
  for (const marks of papers.values()) {
    const isKept = keptAt(marks) !== null;
    if (isKept) sizes.all += 1;
    if (isKept && marks.readAt === null) sizes.unread += 1;
    if (marks.note !== '') sizes.noted += 1;
    if (marks.savedAt !== null) sizes.saved += 1;
    if (marks.readAt !== null) sizes.read += 1;
    for (const list of marks.lists.keys()) lists.set(list, (lists.get(list) ?? 0) + 1);
    for (const tag of marks.tags) tags.set(tag, (tags.get(tag) ?? 0) + 1);
  }
  const byUse = [...tags].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return { ...sizes, lists, tags: byUse };
}
