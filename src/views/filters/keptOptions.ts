import type { Marks } from '../../library/marks';
import type { Kept } from '../../question/keptFilter';

/** What a reader can choose from, in groups: marks, lists in the reader's order, tags with most papers first. */
export type KeptOptions = {
  readonly marks: readonly Kept[];
  readonly lists: readonly Kept[];
  readonly tags: readonly Kept[];
};

/** The conditions that leave any paper of a library; lists and tags only where there are any. */
export function keptOptions({ papers, lists }: Marks): KeptOptions {
  const tags = new Map<string, number>();
  const filled = new Set<string>();
  let [isSaved, isNoted] = [false, false];
  for (const marks of papers.values()) {
    if (marks.savedAt !== null) isSaved = true;
    if (marks.note !== '') isNoted = true;
    for (const list of marks.lists.keys()) filled.add(list);
    for (const tag of marks.tags) tags.set(tag, (tags.get(tag) ?? 0) + 1);
  }
  return {
    marks: [...(isSaved ? (['saved'] as const) : []), ...(isNoted ? (['noted'] as const) : [])],
    lists: lists.filter(({ id }) => filled.has(id)).map(({ id }) => `list:${id}` as const),
    tags: [...tags]
      .sort(([a, papersA], [b, papersB]) => papersB - papersA || (a < b ? -1 : 1))
      .map(([tag]) => `tag:${tag}` as const),
  };
}
