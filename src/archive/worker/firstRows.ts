import type { ArxivId } from '../../digest/arxivId';
import type { Day } from '../../digest/day';
import { digestFile, type Manifest } from '../../digest/manifest';
import type { Paper } from '../../digest/paper';
import type { Hits } from '../../search/query/hits';
import type { ResultHit } from '../../search/query/results';
import { readDigest } from '../readDay';
import type { ReadFile } from '../readFile';

/** Rows on the first screen of a phone. Each may need the file of another day. */
const MAX_ROWS = 4;

type Context = {
  readonly readFile: ReadFile;
  readonly manifest: () => Manifest | null;
  /** Called when all texts that are wanted have come, or cannot be read. */
  readonly onRead: () => void;
};

/**
 * The texts of the first rows of a list, from the files of their days. They are asked for as soon as it is
 * known which papers these are: the page may not be there yet, and the whole archive takes much longer.
 */
export type FirstRows = {
  /** Takes the place of what was wanted before. Resolves when that has been read, or cannot be. */
  want(hits: Hits): Promise<void>;
  /** A hit with its text where that has come. */
  fill(hit: ResultHit): ResultHit;
  /** How often texts have come. */
  timesRead(): number;
};

type DayTexts = {
  readonly file: string;
  /** Resolves when `papers` are there. */
  readonly reading: Promise<void>;
  /** null: on their way. Empty where the day cannot be read: the page then asks for it, and says why. */
  readonly papers: ReadonlyMap<ArxivId, Paper> | null;
};

export function createFirstRows({ readFile, manifest, onRead }: Context): FirstRows {
  let days: ReadonlyMap<Day, DayTexts> = new Map();
  let timesRead = 0;

  const isComing = () => [...days.values()].some(({ papers }) => papers === null);

  const read = async (entry: Manifest['days'][number], file: string): Promise<void> => {
    const digest = await readDigest(readFile, entry).catch(() => null);
    // Something else is wanted by now.
    const wanted = days.get(entry.day);
    if (wanted?.file !== file) return;
    const papers = new Map(digest?.papers.map((paper) => [paper.id, paper]));
    days = new Map(days).set(entry.day, { ...wanted, papers });
    if (isComing()) return;
    timesRead += 1;
    onRead();
  };

  return {
    async want(hits) {
      const unread = hits.slice(0, MAX_ROWS).filter(({ entry }) => entry.isUnread);
      const wanted = new Set(unread.map(({ listing }) => listing.day));
      const entries = manifest()?.days.filter(({ day }) => wanted.has(day)) ?? [];
      const before = days;
      const next = new Map<Day, DayTexts>();
      days = next;
      for (const entry of entries) {
        const file = digestFile(entry);
        const known = before.get(entry.day);
        const isKnown = known?.file === file;
        next.set(entry.day, isKnown ? known : { file, reading: read(entry, file), papers: null });
      }
      await Promise.all(Array.from(next.values(), ({ reading }) => reading));
    },
    fill(hit) {
      if (!hit.isUnread) return hit;
      const paper = days.get(hit.listing.day)?.papers?.get(hit.paper.id);
      if (!paper) return isComing() ? { ...hit, isComing: true } : hit;
      const { isUnread, ...known } = hit;
      return { ...known, paper };
    },
    timesRead: () => timesRead,
  };
}
