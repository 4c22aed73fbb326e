/** A span of votes (both ends included, null is open), or the papers whose votes are unknown. */
export type VoteFilter =
  | { readonly kind: 'range'; readonly min: number | null; readonly max: number | null }
  | { readonly kind: 'unknown' };
