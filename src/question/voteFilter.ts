import {
  type Facet,
  type FilterRow,
  type FilterTest,
  increase,
  type SearchFilterRow,
} from './filterRow';

/** A span of votes (both ends included, null is open), or the papers whose votes are unknown. */
export type VoteFilter =
  | { readonly kind: 'range'; readonly min: number | null; readonly max: number | null }
  | { readonly kind: 'unknown' };

export type VoteFields = { readonly votes: VoteFilter | null };

export type VoteCounts = {
  /** Papers by their votes; null: unknown. A paper with other votes on another day counts by both. */
  readonly votes: ReadonlyMap<number | null, number>;
  /** Of each such paper its known votes, two by two in order: a span that holds both would count it twice. */
  readonly voteRepeats: readonly (readonly [fewer: number, more: number])[];
};

export const NO_VOTES: VoteFields = { votes: null };

/** `votes`: papers whose votes lie in a span, or are unknown. The half of the page. */
export const voteFilter = {
  read: (params) => ({ votes: readVotes(params.get('votes') ?? '') }),
  write({ votes }, params) {
    if (votes) params.set('votes', writeVotes(votes));
  },
  chips: ({ votes }) => (votes ? [{ condition: { kind: 'votes', votes }, without: NO_VOTES }] : []),
  contradiction: ({ votes }) =>
    votes?.kind === 'range' && (votes.min ?? 0) > (votes.max ?? Number.POSITIVE_INFINITY)
      ? 'swappedVotes'
      : null,
} satisfies FilterRow<VoteFields>;

/** The half of the worker. */
export const voteSearch = {
  kind: 'votes',
  compile: ({ votes }) => votes && votesTest(votes),
  compileOperator: (operator) => (operator.kind === 'votes' ? votesTest(operator.votes) : null),
  createFacet(): Facet<VoteCounts> {
    const votes = new Map<number | null, number>();
    const voteRepeats: [number, number][] = [];
    return {
      counts: { votes, voteRepeats },
      add(listings) {
        const all = new Set(listings.map((listing) => listing.votes));
        for (const count of all) increase(votes, count, 1);
        if (all.size < 2) return;
        const known = [...all].filter((count) => count !== null).sort((a, b) => a - b);
        known.reduce((fewer, more) => {
          voteRepeats.push([fewer, more]);
          return more;
        });
      },
    };
  },
  lift: ({ votes }) => (votes ? [{ text: '', change: NO_VOTES }] : []),
} as const satisfies SearchFilterRow<VoteFields>;

/** A span of votes as a filter; null, which is no filter, where both ends are open. */
export function voteRange(min: number | null, max: number | null): VoteFilter | null {
  return min === null && max === null ? null : { kind: 'range', min, max };
}

/** `'20-100'`, `'20-'`, `'-5'` and `'unknown'`; null for anything else and for the open `'-'`. */
function readVotes(text: string): VoteFilter | null {
  if (text === 'unknown') return { kind: 'unknown' };
  const [, min = '', max = ''] = /^(\d{0,7})-(\d{0,7})$/.exec(text) ?? [];
  return voteRange(readCount(min), readCount(max));
}

function readCount(text: string): number | null {
  return text === '' ? null : Number(text);
}

function writeVotes(votes: VoteFilter): string {
  return votes.kind === 'unknown' ? 'unknown' : `${votes.min ?? ''}-${votes.max ?? ''}`;
}

/** Unknown votes are not 0: no span of votes holds them. */
function votesTest(filter: VoteFilter): FilterTest {
  if (filter.kind === 'unknown') return ({ votes }) => votes === null;
  const min = filter.min ?? 0;
  const max = filter.max ?? Number.POSITIVE_INFINITY;
  return ({ votes }) => votes !== null && votes >= min && votes <= max;
}
