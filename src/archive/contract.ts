import type { ArxivId } from '../digest/arxivId';
import type { Day } from '../digest/day';
import type { OwnImport } from '../digest/ownDigests';
import type { Problem } from '../digest/problem';
import type { Failure } from '../failure';
import type { Question } from '../question/question';
import type { AuthorCount } from '../search/query/authorCounts';
import type { Explanation } from '../search/query/explain';
import type { Facets } from '../search/query/facets';
import type { MarksChange } from '../search/query/paperStore';
import type { RelatedHit } from '../search/query/relatedSearch';
import type { Neighbours, Results, Window } from '../search/query/results';
import type { Suggestions } from '../search/query/suggestions';
import type { Tier } from '../search/query/tieredSearch';
import type { ChosenFile, FilesProgress, FilesRead } from './filesRead';

/** How far the worker is with the archive, and what went wrong on the way. */
export type Progress = {
  readonly daysRead: number;
  /** Days to read, null until the manifest is read. */
  readonly daysTotal: number | null;
  /** Whether it is known what all days list, by the catalogue or by their texts. */
  readonly isListed: boolean;
  /** Whether the titles of what they list are known, too. */
  readonly isTitled: boolean;
  /** Whether the texts of the days are read, or are to be. Until then only the catalogue is. */
  readonly areTextsWanted: boolean;
  /** Files of the catalogue's authors that answers come from. */
  readonly authorFiles: number;
  /** Whether the topics of all papers are known, or that the archive has none. */
  readonly areTopicsKnown: boolean;
  /** How often the texts of the first rows of a list have come, before those of the archive. */
  readonly firstRowsRead: number;
  /** Edition of the reader's marks that answers know; null: none has been told. */
  readonly marks: number | null;
  /** Content hash of the manifest that is read: another one means other answers. null until it is read. */
  readonly manifestHash: string | null;
  /** Identifies the reader's own digests that answers come from; `''` for none. */
  readonly ownHash: string;
  /** Oldest day to read where all days would take too much memory, else null. */
  readonly firstDay: Day | null;
  /** Days that could not be read, in the order they failed. */
  readonly failed: readonly Day[];
  /** What answers come from at present. */
  readonly tier: Tier;
  /** How often a part of the search has come after an answer was given without it. */
  readonly lateParts: number;
  /** Why no question with words can be answered: the code for texts did not come. Others do not depend on it. */
  readonly textFailure: Failure | null;
  /** Why papers could not be indexed: answers come from a scan then. null when nothing failed. */
  readonly indexFailure: Failure | null;
  /** The device did not store the index or the digests; answers do not depend on it. */
  readonly storingFailed: boolean;
  /** The archive as a whole cannot be read. No other failure belongs here. */
  readonly failure: Failure | null;
};

export const NOTHING_READ: Progress = {
  daysRead: 0,
  daysTotal: null,
  isListed: false,
  isTitled: false,
  areTextsWanted: false,
  authorFiles: 0,
  areTopicsKnown: false,
  firstRowsRead: 0,
  marks: null,
  manifestHash: null,
  ownHash: '',
  firstDay: null,
  failed: [],
  tier: 'scan',
  lateParts: 0,
  textFailure: null,
  indexFailure: null,
  storingFailed: false,
  failure: null,
};

/** Whether there are days that have neither been read nor failed. */
export function hasUnread({ daysRead, daysTotal, failed }: Progress): boolean {
  return daysTotal === null || daysRead + failed.length < daysTotal;
}

/** Whether days are being read. */
export function isReading(progress: Progress): boolean {
  return progress.areTextsWanted && hasUnread(progress);
}

/** Whether answers are final: all days are read or failed, and indexed as far as that goes. */
export function isSettled(progress: Progress): boolean {
  return !hasUnread(progress) && (progress.tier === 'all' || progress.indexFailure !== null);
}

/** Identifies what answers are made of: the archive, the days read of it, and the kind of search. */
export function answerSource(progress: Progress): string {
  const { manifestHash, ownHash, daysRead, isListed, isTitled, authorFiles, areTopicsKnown } =
    progress;
  const { failed, tier, lateParts } = progress;
  const known = [manifestHash, ownHash, isListed, isTitled, authorFiles, areTopicsKnown, daysRead];
  return String([...known, tier, lateParts, progress.indexFailure !== null, ...failed]);
}

/** As `answerSource`, of the answer to a question: where it asks for marks of the reader, these belong to it. */
export function answerSourceOf({ kept }: Question, progress: Progress): string {
  const source = answerSource(progress);
  return kept.length > 0 ? `${source} ${progress.marks}` : source;
}

/** Whether an answer is final. It is partial while something that may belong to it is not read or indexed. */
export type Completeness = 'partial' | 'complete';

export type Extent = { readonly completeness: Completeness };

/** A list on screen as the reader has seen it: its edition, and the lowest paper that was on screen. */
export type SeenList = { readonly edition: string; readonly last: ArxivId };

/** The first hits of a list that keeps its order under the eye of the reader. */
export type ListAnswer = Results &
  Extent & {
    /** Names what the list was found in: two editions of a question may have other hits in another order. */
    readonly edition: string;
    /** What the question finds by now where the list is an earlier edition, else null. */
    readonly newer: { readonly total: number } | null;
  };

/** A line of a day's digest that could not be read as it is. */
export type DayProblem = Problem & {
  /** Path of that digest below the app's base. */
  readonly file: string;
};

/** What was wrong with the days that have been read. */
export type ReadReport = {
  /** Papers of the days read, each once, and how often days list them. */
  readonly papers: number;
  readonly listings: number;
  /** Days that could not be read, and why. */
  readonly failed: readonly { readonly day: Day; readonly failure: Failure }[];
  /** All problems; `problems` has the first thousand. */
  readonly problemCount: number;
  readonly problems: readonly DayProblem[];
  /** Days of the reader's own digests that the memory has no room for, newest first. */
  readonly ownLeftOut: readonly Day[];
};

export type AuthorList = Extent & {
  readonly total: number;
  readonly authors: readonly AuthorCount[];
};

type RelatedAnswer = Extent & { readonly papers: readonly RelatedHit[] };

/**
 * What a worker is told that starts with the HTML, before the app is there: first the question that it will
 * be asked, as the search part of an address, then the manifest; null: it has to ask for that itself.
 */
export type StartMessage =
  | { readonly base: string; readonly question: string }
  | { readonly manifest: ArrayBuffer | null };

/** Numbers a call, so that the page can drop it. Calls without one are always answered. */
export type Ticket = number;

/**
 * What the worker answers, from the days it has read when it is asked. Every value is plain, so that it
 * survives `postMessage`. What takes a question rejects with a plain `Failure` where that has words and the code
 * for texts does not come.
 */
export type ArchiveWorker = {
  /**
   * Starts reading, or reads again what has failed or changed: the manifest, the catalogue once something is
   * asked, and the texts once something needs them. Reports progress until all is read, indexed and stored,
   * and resolves then; resolves early when another call takes over.
   */
  read(base: string, onProgress: (progress: Progress) => void): Promise<void>;
  /**
   * Takes what the reader has marked: all of it once, then what changes. Answers that ask for marks are others
   * from now on. Until the first call no paper answers them.
   */
  setMarks(change: MarksChange): void;
  /** From now on the texts are read, whether or not a question needs them. */
  wantTexts(): void;
  /** Takes back a call whose turn has not come: it rejects, and costs nothing. */
  drop(ticket: Ticket): void;
  answer(question: Question, window: Window, ticket?: Ticket): Promise<Results & Extent>;
  /**
   * As `answer`, for a list on screen. What was found meanwhile is in it if that leaves what the reader has
   * seen as it was; else the list stays the seen edition, and `newer` says what there is. `null`: nothing
   * has been seen.
   */
  list(
    question: Question,
    window: Window,
    seen: SeenList | null,
    ticket?: Ticket,
  ): Promise<ListAnswer>;
  /** Another window of an edition of `list`; of the newest one where that edition is too old. */
  listPage(question: Question, window: Window, edition: string, ticket?: Ticket): Promise<Results>;
  /** The papers that match the whole question, to narrow a list that the page has. */
  ids(question: Question): Promise<{ readonly ids: readonly ArxivId[] } & Extent>;
  /** Counts for each filter, over the papers that match the question. */
  facets(question: Question, ticket?: Ticket): Promise<Facets & Extent>;
  /** By the list last shown of the question. Null when the paper is not in it or is not read yet. */
  neighbours(question: Question, id: ArxivId): Promise<(Neighbours & Extent) | null>;
  /** Why some hits of a question are where they are, without those that no index has found. */
  explain(question: Question, ids: readonly ArxivId[]): Promise<readonly Explanation[]>;
  /**
   * The papers most like some others, of any number, with what they have in common; none before everything is
   * indexed. Has the texts read.
   */
  related(ids: readonly ArxivId[], limit: number): Promise<RelatedAnswer>;
  /** Ids of the topics of papers, in their order, the most central first. null: not known yet. Has them read. */
  topicsOf(ids: readonly ArxivId[]): readonly (readonly string[])[] | null;
  /** Completions of the text with their counts, and the authors and papers it may mean. */
  suggest(question: Question, ticket?: Ticket): Promise<Suggestions & Extent>;
  /** Authors of the papers that match the question, with names that begin as `typed` does. */
  authors(question: Question, typed: string, window: Window): Promise<AuthorList>;
  /** Authors who share papers with an author. */
  coauthors(name: string, window: Window): Promise<AuthorList>;
  readReport(): ReadReport;
  /**
   * Takes the reader's own digests in place of those before. Resolves to whether `read` has to be called again so
   * that they are indexed. Rejects when another call takes over.
   */
  setOwn(imports: readonly OwnImport[]): Promise<boolean>;
  /**
   * Reads files as digests and keeps nothing. What cannot be read of them is in the result. Rejects when `stopFiles` is
   * called, or another call takes over.
   */
  readFiles(
    files: readonly ChosenFile[],
    onProgress: (progress: FilesProgress) => void,
  ): Promise<FilesRead>;
  stopFiles(): void;
};
