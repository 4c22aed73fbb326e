import type { ArxivId } from '../digest/arxivId';
import type { Day } from '../digest/day';
import { drawListing } from '../digest/drawListing';

/** As good as never reached: at least every other draw is of a paper that has not been seen. */
const MAX_REPEATS = 20;

type Draw = {
  /** Of the archive, with how many papers they list. */
  readonly days: readonly { readonly day: Day; readonly papers: number }[];
  /** Rejects, or resolves to null, where a day cannot be read: offline, those that are not kept. */
  readonly readDay: (day: Day) => Promise<readonly { readonly id: ArxivId }[] | null>;
  /** From 0 to below 1. */
  readonly random: () => number;
  /** Papers that are not drawn again, of half the archive at most. */
  readonly seen: readonly ArxivId[];
};

/** A paper by chance, of a day that can be read; null: there is none. */
export async function drawPaper({ days, readDay, random, seen }: Draw): Promise<ArxivId | null> {
  let left = days;
  for (let repeats = 0; repeats < MAX_REPEATS; ) {
    const drawn = drawListing(left, random());
    if (!drawn) return null;
    const papers = await readDay(drawn.day).catch(() => null);
    const id = papers?.[drawn.place]?.id;
    if (id && !seen.includes(id)) return id;
    if (id) repeats++;
    else left = left.filter(({ day }) => day !== drawn.day);
  }
  return null;
}
