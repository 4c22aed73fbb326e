import { type Library, merge } from './library';
import { type Marks, marksOf, NO_MARKS, type PaperMarks } from './marks';

/** Papers that gain or lose a mark. */
type Difference = { readonly added: number; readonly removed: number };

/** What taking a library would change for the reader, shown before it is taken. */
export type Differences = {
  readonly saved: Difference;
  readonly read: Difference;
  readonly notes: Difference & { readonly changed: number };
  /** Lists. */
  readonly lists: Difference & { readonly changed: number };
  /** Papers put into lists, moved or taken out. */
  readonly places: number;
};

/** Returns what merging `incoming` into a library changes; null: nothing that the reader sees. */
export function differencesOf(library: Library, incoming: Library): Differences | null {
  const merged = merge(library, incoming);
  if (merged === library) return null;
  const before = marksOf(library);
  const after = marksOf(merged);
  const ids = new Set([...before.papers.keys(), ...after.papers.keys()]);
  const pairs = Array.from(ids, (id): Pair => {
    return [before.papers.get(id) ?? NO_MARKS, after.papers.get(id) ?? NO_MARKS];
  });
  const differences = {
    saved: count(pairs, ({ savedAt }) => savedAt !== null),
    read: count(pairs, ({ readAt }) => readAt !== null),
    notes: {
      ...count(pairs, ({ note }) => note !== ''),
      changed: pairs.filter(([a, b]) => a.note !== '' && b.note !== '' && a.note !== b.note).length,
    },
    lists: listDifferences(before, after),
    places: pairs.filter(([a, b]) => placesText(a) !== placesText(b)).length,
  };
  const hasAny = Object.values(differences)
    .flatMap((part) => (typeof part === 'number' ? part : Object.values(part)))
    .some((amount) => amount > 0);
  return hasAny ? differences : null;
}

type Pair = readonly [before: PaperMarks, after: PaperMarks];

function count(pairs: readonly Pair[], holds: (marks: PaperMarks) => boolean): Difference {
  return {
    added: pairs.filter(([before, after]) => !holds(before) && holds(after)).length,
    removed: pairs.filter(([before, after]) => holds(before) && !holds(after)).length,
  };
}

function listDifferences(before: Marks, after: Marks): Differences['lists'] {
  const names = new Map(before.lists.map(({ id, name }) => [id, name]));
  const kept = after.lists.filter(({ id }) => names.has(id));
  return {
    added: after.lists.length - kept.length,
    removed: before.lists.length - kept.length,
    changed: kept.filter(({ id, name }) => names.get(id) !== name).length,
  };
}

function placesText({ lists }: PaperMarks): string {
  return Array.from(lists, ([list, place]) => `${list} ${place}`)
    .sort()
    .join();
}
