import { sizeOf } from '../../digest/archiveSize';
import type { Day } from '../../digest/day';
import type { ManifestDay, ManifestDays } from '../../digest/manifest';

/** What an archive has that it had not at a visit. */
export type NewSince = {
  readonly days: readonly ManifestDay[];
  readonly papers: number;
  /** The newest day that is not new; null: all are, or none is. */
  readonly lastSeen: Day | null;
};

/** `seen`: the newest day at the visit. An archive that has become shorter since then has nothing new. */
export function newSince({ days, repeats }: ManifestDays, seen: Day): NewSince {
  const newDays = days.filter(({ day }) => day > seen);
  const { papers, listings } = sizeOf(newDays, repeats);
  const lastSeen = newDays.length > 0 ? days[newDays.length]?.day : undefined;
  return { days: newDays, papers: papers ?? listings, lastSeen: lastSeen ?? null };
}
