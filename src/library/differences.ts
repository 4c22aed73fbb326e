import { followingOf } from './following';
import { type Library, merge } from './library';
import { type Marks, marksOf, NO_MARKS, type PaperMarks } from './marks';

/** Papers that gain or lose a mark, and the like. */
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
  /** Saved searches. */
  readonly searches: Difference & { readonly changed: number };
  readonly authors: Difference;
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
    lists: namedDifferences(listNames(before), listNames(after)),
    places: pairs.filter(([a, b]) => placesText(a) !== placesText(b)).length,
    searches: namedDifferences(searchNames(library), searchNames(merged)),
    authors: namedDifferences(authorNames(library), authorNames(merged)),
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

/** By what stays the same when the name changes. */
type Names = ReadonlyMap<string, string | null>;

function namedDifferences(before: Names, after: Names): Difference & { readonly changed: number } {
  const kept = [...after].filter(([id]) => before.has(id));
  return {
    added: after.size - kept.length,
    removed: before.size - kept.length,
    changed: kept.filter(([id, name]) => before.get(id) !== name).length,
  };
}

function listNames({ lists }: Marks): Names {
  return new Map(lists.map(({ id, name }) => [id, name]));
}

function searchNames(library: Library): Names {
  return new Map(followingOf(library).searches.map(({ key, name }) => [key, name]));
}

function authorNames(library: Library): Names {
  return new Map(followingOf(library).authors.map(({ key, name }) => [key, name]));
}

function placesText({ lists }: PaperMarks): string {
  return Array.from(lists, ([list, place]) => `${list} ${place}`)
    .sort()
    .join();
}
