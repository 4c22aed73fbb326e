import type { Chip, Removable } from './chip';
import { type Facet, type FilterRow, type FilterTest, increase } from './filterRow';

/** A span of votes (both ends included, null is open), or the papers whose votes are unknown. */
export type VoteFilter =
  | { readonly kind: 'range'; readonly min: number | null; readonly max: number | null }
  | { readonly kind: 'unknown' };

export type VoteFields = { readonly votes: VoteFilter | null };

type VoteCounts = {
  /** Papers by their votes; null: unknown. */
  readonly votes: ReadonlyMap<number | null, number>;
};

const OFF: VoteFields = { votes: null };

/** `votes`: papers whose votes lie in a span, or are unknown. */
export const voteFilter = {
  kind: 'votes',
  off: OFF,
  read: (params) => ({ votes: readVotes(params.get('votes') ?? '') }),
  write({ votes }, params) {
    if (votes) params.set('votes', writeVotes(votes));
  },
  isOn: ({ votes }) => votes !== null,
  compile: ({ votes }) => votes && votesTest(votes),
  compileOperator: (operator) => (operator.kind === 'votes' ? votesTest(operator.votes) : null),
  createFacet(): Facet<VoteCounts> {
    const votes = new Map<number | null, number>();
    return { counts: { votes }, add: (listing) => increase(votes, listing.votes, 1) };
  },
  chips({ votes }) {
    if (votes === null) return [];
    if (votes.kind === 'unknown') return [{ chip: UNKNOWN, without: OFF }];
    const { min, max } = votes;
    const chips: Removable<VoteFields>[] = [];
    if (min !== null) chips.push({ chip: minChip(min), without: { votes: voteRange(null, max) } });
    if (max !== null) chips.push({ chip: maxChip(max), without: { votes: voteRange(min, null) } });
    return chips;
  },
  operatorChip: (operator) => (operator.kind === 'votes' ? votesChip(operator.votes) : null),
  lift: ({ votes }) => (votes ? [{ text: '', change: OFF }] : []),
  contradiction: ({ votes }) =>
    votes?.kind === 'range' && (votes.min ?? 0) > (votes.max ?? Number.POSITIVE_INFINITY)
      ? 'swappedVotes'
      : null,
} as const satisfies FilterRow<VoteFields>;

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

const UNKNOWN: Chip = { kind: 'votesUnknown', values: [] };

function votesChip(votes: VoteFilter): Chip {
  if (votes.kind === 'unknown') return UNKNOWN;
  const { min, max } = votes;
  if (min === null) return maxChip(max ?? 0);
  if (max === null) return minChip(min);
  return min === max
    ? { kind: 'votesExactly', values: [min] }
    : { kind: 'votesBetween', values: [min, max] };
}

function minChip(min: number): Chip {
  return { kind: 'votesFrom', values: [min] };
}

function maxChip(max: number): Chip {
  return { kind: 'votesTo', values: [max] };
}
