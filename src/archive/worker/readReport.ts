import type { Day } from '../../digest/day';
import { digestFile, type ManifestDay } from '../../digest/manifest';
import type { Digest } from '../../digest/parseDigest';
import type { Failure } from '../../failure';
import type { DayProblem, ReadReport } from '../contract';

/** Problems kept with their words: a broken archive may have one in every line. */
const MAX_PROBLEMS = 1000;

/** Collects what reading finds out about an archive, day by day. */
export type ReadReportBuilder = {
  /** Takes the place of what an earlier version of the day had. */
  onRead(entry: ManifestDay, digest: Digest): void;
  onFailed(entry: ManifestDay, failure: Failure): void;
  /** Removes what was found in a day. */
  forgetDay(day: Day): void;
  /** Must run before days that failed are read again. */
  forgetFailed(): void;
  hasFailed(day: Day): boolean;
  /** In the order they failed. */
  failedDays(): readonly Day[];
  /** Problems of the newest day first. */
  report(): Omit<ReadReport, 'papers' | 'ownLeftOut'>;
};

type DayReport = {
  readonly listings: number;
  readonly problemCount: number;
  readonly problems: readonly DayProblem[];
};

export function createReadReport(): ReadReportBuilder {
  const failed = new Map<Day, Failure>();
  const days = new Map<Day, DayReport>();
  let problemsKept = 0;

  const forgetDay = (day: Day) => {
    problemsKept -= days.get(day)?.problems.length ?? 0;
    days.delete(day);
  };

  return {
    onRead(entry, digest) {
      forgetDay(entry.day);
      const file = digestFile(entry);
      const problems = digest.problems
        .slice(0, MAX_PROBLEMS - problemsKept)
        .map((problem) => ({ ...problem, file }));
      problemsKept += problems.length;
      days.set(entry.day, {
        listings: digest.papers.length,
        problemCount: digest.problems.length,
        problems,
      });
    },
    onFailed: ({ day }, failure) => void failed.set(day, failure),
    forgetDay,
    forgetFailed: () => failed.clear(),
    hasFailed: (day) => failed.has(day),
    failedDays: () => [...failed.keys()],
    report: () => ({
      listings: sum([...days.values()].map(({ listings }) => listings)),
      failed: Array.from(failed, ([day, failure]) => ({ day, failure })),
      problemCount: sum([...days.values()].map(({ problemCount }) => problemCount)),
      problems: [...days]
        .sort(([a], [b]) => (a < b ? 1 : -1))
        .flatMap(([, { problems }]) => problems),
    }),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
