import type { ArxivId } from '../digest/arxivId';
import type { Day } from '../digest/day';
import type { Problem } from '../digest/problem';
import type { Failure } from '../failure';
import type { Question } from '../question/question';
import type { AuthorCount } from '../search/query/authorCounts';
import type { Facets } from '../search/query/facets';
import type { Neighbours, Results, Window } from '../search/query/results';
import type { Tier } from '../search/query/tieredSearch';
import type { Suggestions } from '../search/query/suggestions';

/** How much of the archive the worker has read. */
export type Progress = {
  readonly daysRead: number;
  /** Days to read; null: not known yet. */
  readonly daysTotal: number | null;
  /** The first of them, where all days would take more memory than the device can give; else null. */
  readonly since: Day | null;
  /** Days that could not be read, in the order they failed. */
  readonly failed: readonly Day[];
  /** What answers come from by now. */
  readonly tier: Tier;
  /** This device does not let anything be kept for the next visit, or for when there is no network. */
  readonly unkept: boolean;
  /** The archive as a whole cannot be read. */
  readonly failure: Failure | null;
};

export const NOTHING_READ: Progress = {
  daysRead: 0,
  daysTotal: null,
  since: null,
  failed: [],
  tier: 'scan',
  unkept: false,
  failure: null,
};

/** Whether days are still to come. Those that could not be read are not waited for. */
export function isReading({ daysRead, daysTotal, failed }: Progress): boolean {
  return daysTotal === null || daysRead + failed.length < daysTotal;
}

/** Whether an answer may yet become another one. */
export function isSettled(progress: Progress): boolean {
  return !isReading(progress) && progress.tier === 'all';
}

/** Something in the digest of a day that could not be read as it stands. */
export type DayProblem = Problem & {
  /** Where that digest stands, below the app's base. */
  readonly file: string;
};

/** What was wrong with what has been read. */
export type ReadReport = {
  readonly papers: number;
  /** Days that could not be read, and why. */
  readonly failed: readonly { readonly day: Day; readonly failure: Failure }[];
  /** How many there are; of a broken archive not all are kept. */
  readonly problemCount: number;
  readonly problems: readonly DayProblem[];
};

export type AuthorList = { readonly total: number; readonly authors: readonly AuthorCount[] };

/**
 * What the worker answers, from the days it has read when it is asked. Every value is plain, so that
 * it survives `postMessage`.
 */
export type ArchiveWorker = {
  /** Starts reading, or reads again what failed; tells of progress until all is read. */
  read(base: string, onProgress: (progress: Progress) => void): void;
  answer(question: Question, window: Window): Results;
  /** What each filter would leave of the papers that answer. */
  facets(question: Question): Facets;
  /** null: the paper does not answer the question, or is not read yet. */
  neighbours(question: Question, id: ArxivId): Neighbours | null;
  /** What the text of the question may become, and who and what it may mean. */
  suggest(question: Question): Suggestions;
  /** Authors of the papers that answer the question, by the beginnings of names typed. */
  authors(question: Question, typed: string, window: Window): AuthorList;
  /** Who shares papers with an author. */
  coauthors(name: string, window: Window): AuthorList;
  readReport(): ReadReport;
};
