import type { Day } from '../../digest/day';
import type { Paper } from '../../digest/paper';

/** Where the papers of a day come from. Types only. */
export type Source = {
  /** As `collected.json` and messages name it. */
  readonly name: string;
  /** Oldest first. null: any day may be asked for. */
  readonly days: readonly Day[] | null;
  /** Throws a `CollectError` where it cannot tell. */
  readonly read: (day: Day) => Promise<DayRead>;
};

export type DayRead =
  | {
      readonly kind: 'papers';
      readonly papers: readonly Paper[];
      /** What could not be read of them. */
      readonly problems: readonly string[];
    }
  /** A day without papers, such as a Sunday. */
  | { readonly kind: 'none' }
  | { readonly kind: 'unpublished' };
