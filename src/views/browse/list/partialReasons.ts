import type { Reason } from '../../../search/display/reasons';
import type { ResultHit } from '../../../search/query/results';

/** What all partial matches of a page lack, or have apart, alike. */
export type CommonReason = { readonly kind: 'lacks' | 'apart'; readonly typed: readonly string[] };

/** Returns what the partial matches lack where it is the same for all; null: it differs, and each row says it. */
export function commonReason(hits: readonly ResultHit[]): CommonReason | null {
  const [first, ...others] = hits
    .filter(({ partial }) => partial)
    .map(({ reasons }) => gapsOf(reasons));
  if (!first || first.typed.length === 0) return null;
  const key = JSON.stringify(first);
  return others.every((gaps) => JSON.stringify(gaps) === key) ? first : null;
}

/** The reasons of a row, without what the line before all of them says. */
export function ownReasons(
  reasons: readonly Reason[],
  common: CommonReason | null,
): readonly Reason[] {
  return common ? reasons.filter(({ kind }) => kind !== 'lacks' && kind !== 'apart') : reasons;
}

function gapsOf(reasons: readonly Reason[]): CommonReason {
  const lacking = reasons.filter(({ kind }) => kind === 'lacks');
  const apart = reasons.filter(({ kind }) => kind === 'apart');
  const kind = lacking.length > 0 ? 'lacks' : 'apart';
  return { kind, typed: (lacking.length > 0 ? lacking : apart).map(({ typed }) => typed) };
}
