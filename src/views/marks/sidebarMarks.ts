import type { ArxivId } from '../../digest/arxivId';
import type { Marks, ReadingList } from '../../library/marks';

export type ListCount = {
  readonly list: ReadingList;
  readonly papers: number;
  readonly unread: number;
};

/** Counts the papers of each list, in the reader's order; lists without papers are left out. */
export function countLists({ papers, lists }: Marks): readonly ListCount[] {
  const counts = new Map(lists.map(({ id }) => [id, { papers: 0, unread: 0 }]));
  for (const marks of papers.values()) {
    for (const id of marks.lists.keys()) {
      const count = counts.get(id);
      if (!count) continue;
      count.papers += 1;
      if (marks.readAt === null) count.unread += 1;
    }
  }
  return lists.flatMap((list) => {
    const count = counts.get(list.id);
    return count && count.papers > 0 ? { list, ...count } : [];
  });
}

/**
 * The papers that were read last, the last one first. Those of a whole day that was marked as read have one time, and
 * are left out: nobody has read them.
 */
export function lastRead({ papers }: Marks, most: number): readonly ArxivId[] {
  const times = new Map<number, ArxivId | null>();
  for (const [id, { readAt }] of papers) {
    if (readAt !== null) times.set(readAt, times.has(readAt) ? null : id);
  }
  return [...times]
    .sort(([a], [b]) => b - a)
    .flatMap(([, id]) => id ?? [])
    .slice(0, most);
}
