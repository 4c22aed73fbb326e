import type { SaidChange } from '../../i18n/ko/trends';
import type { Share } from '../../topics/rise';
import { type Change, ratioOf, type Series } from '../../topics/trends';

/** Quarters from one to the same a year later. */
const YEAR = 4;

/** What shares are said of, the first that tells both apart. */
const BASES = [100, 1000, 10_000];

/**
 * A change as a sentence says it: against the quarter a year before where the share has changed the same way since
 * then, else against the two quarters that the change is found by. null: said in papers it is none.
 *
 * @param series of what has changed
 * @param index of the quarter in it
 */
export function saidChange(
  { now, before }: Pick<Change<unknown>, 'now' | 'before'>,
  series: Series,
  index: number,
): SaidChange | null {
  const yearBefore = series[index - YEAR];
  const hasRisen = isMore(now, before);
  const year =
    yearBefore && yearBefore.total > 0 && isMore(now, yearBefore) === hasRisen
      ? inPapers(now, yearBefore, hasRisen)
      : null;
  if (year) return { ...year, since: 'year' };
  const close = inPapers(now, before, hasRisen);
  return close && { ...close, since: 'before' };
}

function isMore(now: Share, before: Share): boolean {
  return (ratioOf(now) ?? 0) > (ratioOf(before) ?? 0);
}

function inPapers(now: Share, before: Share, hasRisen: boolean): Omit<SaidChange, 'since'> | null {
  for (const all of BASES) {
    const [later, earlier] = [now, before].map((share) => Math.round((ratioOf(share) ?? 0) * all));
    if (later === undefined || earlier === undefined || later === earlier) continue;
    // `1편에서 0편으로` would say that there are none.
    const isNone = [later, earlier].some((papers, at) => papers === 0 && [now, before][at]?.papers);
    if (!isNone && later > earlier === hasRisen) return { now: later, before: earlier, all };
  }
  return null;
}
