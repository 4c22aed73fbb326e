import { join } from 'node:path';
import type { Day } from '../../digest/day';
import type { MediaHosts } from '../../digest/media';
import type { Paper } from '../../digest/paper';
import { parseDigest } from '../../digest/parseDigest';
import { foreseen } from './collectError';
import type { DayState, DigestStore } from './digestStore';
import { mergePapers, writeDay } from './mergeDay';
import { sayChange } from './sayChange';
import type { DayRead, Source } from './source';
import type { Summariser } from './summary/summarise';

/** What became of a day. */
export type DayResult = {
  /** All of the day, or its summaries. */
  readonly hasFailed: 'day' | 'summaries' | null;
  readonly words: string;
  /** What could only be read or summarised in part. */
  readonly complaints: readonly string[];
  /** No other day is worth a try. */
  readonly endsRun: boolean;
};

export type CollectParts = {
  /** As messages name it. */
  readonly folder: string;
  readonly store: DigestStore;
  readonly source: Source;
  /** Of the site: what stands in a digest from another host would be lost. */
  readonly mediaHosts: MediaHosts;
  /** null: papers keep their abstracts. */
  readonly summariser: Summariser | null;
};

/** Reads a day and writes its digest, unless a person has. Throws for no fault that was foreseen. */
export async function collectDay(day: Day, parts: CollectParts): Promise<DayResult> {
  try {
    const standing = await parts.store.standing(day);
    if (standing.kind === 'edited' || standing.kind === 'foreign') {
      const by = standing.kind === 'edited' ? 'was edited by hand' : 'is not of this command';
      return resultOf(`left alone: ${join(parts.folder, standing.file)} ${by}`);
    }
    const read = await parts.source.read(day);
    if (read.kind === 'none') return resultOf('no papers');
    if (read.kind === 'unpublished') return resultOf('not published yet');
    return await writePapers(day, read, standing, parts);
  } catch (error) {
    const { message, endsRun } = foreseen(error);
    return { ...resultOf(message), hasFailed: 'day', endsRun };
  }
}

async function writePapers(
  day: Day,
  read: Extract<DayRead, { kind: 'papers' }>,
  standing: Extract<DayState, { kind: 'free' | 'ours' }>,
  { folder, store, source, mediaHosts, summariser }: CollectParts,
): Promise<DayResult> {
  const known = standing.kind === 'ours' ? standing : { text: null, wrongSummaries: {} };
  const before: readonly Paper[] =
    known.text === null ? [] : parseDigest(known.text, mediaHosts).papers;
  const merged = mergePapers(before, read.papers);
  const { papers, asked, written, wrongSummaries, complaints, isRefused } = summariser
    ? await summariser.summarise(merged, known.wrongSummaries)
    : { ...NO_SUMMARIES, papers: merged, wrongSummaries: known.wrongSummaries };
  const text = writeDay(day, papers);
  const { file } = standing;
  const saved = { file, before: known.text, text, source: source.name, wrongSummaries };
  await store.save(day, saved);
  const parts = [
    sayChange(before, papers),
    asked > 0 && `${written} of ${asked} summaries written`,
    text !== known.text && `in ${join(folder, file)}`,
  ];
  return {
    ...resultOf(parts.filter(Boolean).join(', ')),
    hasFailed: isRefused ? 'summaries' : null,
    complaints: [...read.problems, ...complaints],
  };
}

const NO_SUMMARIES = { asked: 0, written: 0, complaints: [], isRefused: false } as const;

function resultOf(words: string): DayResult {
  return { hasFailed: null, words, complaints: [], endsRun: false };
}
