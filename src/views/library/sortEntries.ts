import type { Entry } from '../../search/query/paperStore';

/** `own` is the reader's order of a list. */
export const SORTS = ['own', 'kept', 'day', 'votes'] as const;
export type Sort = (typeof SORTS)[number];

/** Orders papers that are given in the reader's order or as they were kept; those that are equal stay in that order. */
export function sortEntries(entries: readonly Entry[], sort: Sort): readonly Entry[] {
  switch (sort) {
    case 'own':
    case 'kept':
      return entries;
    case 'day':
      return entries.toSorted((a, b) => (dayOf(a) === dayOf(b) ? 0 : dayOf(a) < dayOf(b) ? 1 : -1));
    case 'votes':
      return entries.toSorted((a, b) => votesOf(b) - votesOf(a));
  }
}

function dayOf({ listings: [newest] }: Entry): string {
  return newest?.day ?? '';
}

/** Unknown votes come after zero. */
function votesOf({ listings }: Entry): number {
  return Math.max(-1, ...listings.map(({ votes }) => votes ?? -1));
}
