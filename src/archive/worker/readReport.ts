import type { Day } from '../../digest/day';
import { digestFile, type ManifestDay } from '../../digest/manifest';
import type { Digest } from '../../digest/parseDigest';
import type { Failure } from '../../failure';
import type { DayProblem, ReadReport } from '../contract';

/** So many problems are kept with their words: an archive may have one in every line. */
const MOST_PROBLEMS = 1000;

/** What reading finds out about an archive, day by day. */
export type ReadReportBuilder = {
  onRead(entry: ManifestDay, digest: Digest): void;
  onFailed(entry: ManifestDay, failure: Failure): void;
  /** Days that failed are going to be read again. */
  forgetFailed(): void;
  hasFailed(day: Day): boolean;
  failedDays(): readonly Day[];
  /** The newest day's first. */
  all(): ReadReport;
};

export function createReadReport(): ReadReportBuilder {
  const failed = new Map<Day, Failure>();
  const problems: DayProblem[] = [];
  let problemCount = 0;
  let papers = 0;
  return {
    onRead(entry, digest) {
      papers += digest.papers.length;
      problemCount += digest.problems.length;
      const file = digestFile(entry);
      for (const problem of digest.problems.slice(0, MOST_PROBLEMS - problems.length)) {
        problems.push({ ...problem, file });
      }
    },
    onFailed: ({ day }, failure) => void failed.set(day, failure),
    forgetFailed: () => failed.clear(),
    hasFailed: (day) => failed.has(day),
    failedDays: () => [...failed.keys()],
    all: () => ({
      papers,
      failed: Array.from(failed, ([day, failure]) => ({ day, failure })),
      problemCount,
      problems: problems.toSorted((a, b) => (a.file < b.file ? 1 : a.file > b.file ? -1 : 0)),
    }),
  };
}
