import { columnsOf, textsOf, votesOf, wordsOf, writeColumns, writeVotes } from './columns';

/** An author as the catalogue lists one. */
export type ListedAuthor = {
  readonly name: string;
  readonly papers: number;
  /** The sum of the known votes of the newest listings; null: none is known. */
  readonly votes: number | null;
};

/** All authors of an archive, by name. */
export type AuthorNames = {
  readonly names: readonly string[];
  readonly papers: Uint32Array;
  /** -1 for unknown votes. */
  readonly votes: Int32Array;
};

/** Letters that a name shares with the one before at most: one digit says how many. */
const MAX_SHARED = 35;

/** Path of the list of all authors, below the app's base: `'digests/names-0a1b2c3d.json'`. */
export function namesFile(hash: string): string {
  return `digests/names-${hash}.json`;
}

/**
 * Writes all authors, sorted, each name as the number of letters (UTF-16 units, base 36) that it shares
 * with the one before and the rest: `Bo Li`, `Bo Liu` → `0Bo Li`, `5u`.
 */
export function writeNames(authors: readonly ListedAuthor[]): string {
  const sorted = [...authors].sort((a, b) => (a.name < b.name ? -1 : 1));
  const names = sorted.map(({ name }, index) => {
    const shared = sharedLength(name, sorted[index - 1]?.name ?? '');
    return shared.toString(36) + name.slice(shared);
  });
  return writeColumns({
    names,
    papers: sorted.map(({ papers }) => papers).join(' '),
    votes: writeVotes(sorted.map(({ votes }) => votes)),
  });
}

/** Reads the list from the parsed JSON of its file. Returns null for a later version and what fits not. */
export function parseNames(file: unknown): AuthorNames | null {
  const columns = columnsOf(file);
  const coded = textsOf(columns?.names);
  const papers = wordsOf(columns?.papers).map(Number);
  const votes = wordsOf(columns?.votes).map(votesOf);
  if (!columns || papers.length !== coded.length || votes.length !== coded.length) return null;
  if (votes.includes(undefined) || !papers.every((count) => Number.isInteger(count) && count > 0))
    return null;
  const names: string[] = [];
  for (const text of coded) {
    const before = names.at(-1) ?? '';
    const shared = Number.parseInt(text.charAt(0), 36);
    if (!(shared <= before.length)) return null;
    names.push(before.slice(0, shared) + text.slice(1));
  }
  return {
    names,
    papers: Uint32Array.from(papers),
    votes: Int32Array.from(votes, (count) => count ?? -1),
  };
}

/** The author at an index of the list. */
export function authorAt({ names, papers, votes }: AuthorNames, index: number): ListedAuthor {
  const sum = votes[index] ?? -1;
  return {
    name: names[index] ?? '',
    papers: papers[index] ?? 0,
    votes: sum < 0 ? null : sum,
  };
}

function sharedLength(name: string, before: string): number {
  const most = Math.min(MAX_SHARED, name.length, before.length);
  let length = 0;
  while (length < most && name[length] === before[length]) length++;
  return length;
}
