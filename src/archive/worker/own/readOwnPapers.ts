import type { Day } from '../../../digest/day';
import {
  type OwnImport,
  type OwnSource,
  ownDays,
  ownHash,
  withOwnPapers,
} from '../../../digest/ownDigests';
import type { Paper } from '../../../digest/paper';
import { findTopicsOf } from '../../../search/text/findTopicsOf';
import type { Steps } from '../../../steps';
import { inSlices } from '../../inSlices';
import { papersOfPart } from '../../ownPart';
import type { OwnPapers } from '../readDays';
import { withOwnAuthors } from './withOwnAuthors';
import { withOwnTopics } from './withOwnTopics';

/** Reads the papers of the reader's imports, as many of the newest days as fit in `maxBytes`. */
export async function readOwnPapers(
  imports: readonly OwnImport[],
  maxBytes: number,
  signal: AbortSignal,
): Promise<OwnPapers> {
  const bytes = new Map<OwnImport, Uint8Array>();
  for (const own of imports) {
    bytes.set(own, new Uint8Array(await own.texts.arrayBuffer()));
    signal.throwIfAborted();
  }
  const { days, leftOut, size } = newestWithin(ownDays(imports), maxBytes);
  const papers = await inSlices(readDays(days, bytes), signal);
  const all = [...papers.values()].flat(2);
  const topics = await inSlices(findTopicsOf(all), signal);
  return {
    hash: imports
      .map(({ id }) => id)
      .sort()
      .join(),
    bytes: size,
    days: [...days.keys()],
    leftOut,
    hashOf: (day) => ownHash(days.get(day)),
    addAuthors: (listed) => withOwnAuthors(listed, all),
    addTopics: (ofArchive) => withOwnTopics(ofArchive, topics),
    addTo: (ofArchive, day) => withOwnPapers(ofArchive, papers.get(day) ?? []),
  };
}

function newestWithin(
  days: ReturnType<typeof ownDays>,
  maxBytes: number,
): {
  readonly days: ReadonlyMap<Day, readonly OwnSource[]>;
  readonly leftOut: readonly Day[];
  readonly size: number;
} {
  const newestFirst = [...days].sort(([a], [b]) => (a < b ? 1 : -1));
  const fitting = new Map<Day, readonly OwnSource[]>();
  let size = 0;
  for (const [day, sources] of newestFirst) {
    const next = sources.reduce((sum, { part }) => sum + part.end - part.start, size);
    if (next > maxBytes) break;
    size = next;
    fitting.set(day, sources);
  }
  const leftOut = newestFirst.slice(fitting.size).map(([day]) => day);
  return { days: fitting, leftOut, size };
}

function* readDays(
  days: ReadonlyMap<Day, readonly OwnSource[]>,
  bytes: ReadonlyMap<OwnImport, Uint8Array>,
): Steps<ReadonlyMap<Day, readonly (readonly Paper[])[]>> {
  const decoder = new TextDecoder();
  const read = new Map<Day, (readonly Paper[])[]>();
  for (const [day, sources] of days) {
    const ofDay: (readonly Paper[])[] = [];
    for (const { of, part } of sources) {
      const text = decoder.decode(bytes.get(of)?.subarray(part.start, part.end));
      ofDay.push(papersOfPart(text, part, of));
      yield;
    }
    read.set(day, ofDay);
  }
  return read;
}
