import { keepPreviousData, type QueryClient, queryOptions } from '@tanstack/react-query';
import type { ArxivId } from '../../digest/arxivId';
import type { Day } from '../../digest/day';
import type { Manifest } from '../../digest/manifest';
import type { Paper } from '../../digest/paper';
import type { Question } from '../../question/question';
import { type Entry, entriesOfDay, mergeEntries } from '../../search/query/paperStore';
import type { Window } from '../../search/query/results';
import type { Progress } from '../contract';
import { readDay, readManifest, readPaperDays } from '../files';
import { type CacheCoverage, cacheCoverageOf } from '../offline/cacheCoverage';
import type { OfflineCache } from '../offline/offlineCache';
import type { ReadFile } from '../readFile';
import type { ArchiveClient } from './client';

/** Where digests come from and what answers questions about them. */
export type Archive = {
  readonly readFile: ReadFile;
  readonly client: ArchiveClient;
  readonly offlineCache: OfflineCache;
};

/**
 * Files of the archive. `always`, since a query that waits for the browser to report a network shows the
 * reader nothing at all; the request itself fails soon enough. Tried again on `online`.
 */
const FILE = {
  networkMode: 'always',
  refetchOnReconnect: true,
  staleTime: Number.POSITIVE_INFINITY,
} as const;

/** Answers of the worker. They need no network; the previous one stays on screen until the next comes. */
const ANSWER = {
  networkMode: 'always',
  staleTime: Number.POSITIVE_INFINITY,
  placeholderData: keepPreviousData,
  structuralSharing: false,
} as const;

export function manifestQuery({ readFile }: Archive) {
  return queryOptions({
    ...FILE,
    // Finds out whether the host is back, and whether there are new digests.
    refetchOnReconnect: 'always',
    queryKey: ['manifest'],
    queryFn: ({ signal }) => readManifest(readFile, signal),
  });
}

/**
 * Reads by the manifest at hand, and where that fails once more by the newest one: after a deployment the
 * host lacks files that the manifest of a tab open since yesterday names.
 */
async function withManifest<T>(
  archive: Archive,
  client: QueryClient,
  signal: AbortSignal,
  read: (manifest: Manifest) => Promise<T>,
): Promise<T> {
  const manifest = await client.ensureQueryData(manifestQuery(archive));
  try {
    return await read(manifest);
  } catch (error) {
    if (signal.aborted) throw error;
    const newest = { ...manifestQuery(archive), staleTime: 0 };
    const current = await client.fetchQuery(newest).catch(() => manifest);
    if (current.hash === manifest.hash) throw error;
    return read(current);
  }
}

/** How much of the archive is in the offline cache. */
export function cacheCoverageQuery(archive: Archive) {
  return queryOptions({
    ...FILE,
    queryKey: ['cacheCoverage'],
    staleTime: 0,
    queryFn: async ({ client }): Promise<CacheCoverage> => {
      const manifest = await client.ensureQueryData(manifestQuery(archive));
      return cacheCoverageOf(manifest, await archive.offlineCache.paths());
    },
  });
}

/** The papers of a day, in order, null when there is no digest of that day. */
export function digestQuery(archive: Archive, day: Day) {
  return queryOptions({
    ...FILE,
    queryKey: ['digest', day],
    queryFn: ({ client, signal }): Promise<readonly Paper[] | null> =>
      withManifest(archive, client, signal, async (manifest) => {
        const entry = manifest.days.find((candidate) => candidate.day === day);
        return entry ? readDay(archive.readFile, manifest, entry, signal) : null;
      }),
  });
}

/** A paper with every day that lists it, from those days' own files, null when no day does. */
export function paperQuery(archive: Archive, id: ArxivId) {
  return queryOptions({
    ...FILE,
    queryKey: ['paper', id],
    queryFn: async ({ client, signal }): Promise<Entry | null> => {
      const days = await withManifest(archive, client, signal, (manifest) =>
        readPaperDays(archive.readFile, manifest, id, signal),
      );
      const entries = await Promise.all(days.map((day) => findOnDay(client, archive, day, id)));
      return mergeEntries(entries.filter((entry) => entry !== null));
    },
  });
}

export function resultsQuery(
  { client }: Archive,
  question: Question,
  window: Window,
  progress: Progress,
) {
  return queryOptions({
    ...ANSWER,
    queryKey: ['answer', question, window, answerSource(progress)],
    queryFn: ({ signal }) => client.ask((worker) => worker.answer(question, window), signal),
  });
}

/** Counts for each filter. Apart from the results, so that these need not wait for them. */
export function facetsQuery({ client }: Archive, question: Question, progress: Progress) {
  return queryOptions({
    ...ANSWER,
    queryKey: ['facets', question, answerSource(progress)],
    queryFn: ({ signal }) => client.ask((worker) => worker.facets(question), signal),
  });
}

export function neighboursQuery(
  { client }: Archive,
  question: Question,
  id: ArxivId,
  progress: Progress,
) {
  return queryOptions({
    ...ANSWER,
    queryKey: ['neighbours', question, id, answerSource(progress)],
    queryFn: ({ signal }) => client.ask((worker) => worker.neighbours(question, id), signal),
  });
}

/** Completions of the question's text. */
export function suggestionsQuery({ client }: Archive, question: Question, progress: Progress) {
  return queryOptions({
    ...ANSWER,
    queryKey: ['suggestions', question, answerSource(progress)],
    queryFn: ({ signal }) => client.ask((worker) => worker.suggest(question), signal),
  });
}

/** Authors of the papers that match a question, with names that begin as `typed` does. */
export function authorsQuery(
  { client }: Archive,
  question: Question,
  typed: string,
  window: Window,
  progress: Progress,
) {
  return queryOptions({
    ...ANSWER,
    queryKey: ['authors', question, typed, window, answerSource(progress)],
    queryFn: ({ signal }) =>
      client.ask((worker) => worker.authors(question, typed, window), signal),
  });
}

export function coauthorsQuery(
  { client }: Archive,
  name: string,
  window: Window,
  progress: Progress,
) {
  return queryOptions({
    ...ANSWER,
    queryKey: ['coauthors', name, window, answerSource(progress)],
    queryFn: ({ signal }) => client.ask((worker) => worker.coauthors(name, window), signal),
  });
}

/** What was wrong with the days the worker has read. */
export function readReportQuery({ client }: Archive, progress: Progress) {
  return queryOptions({
    ...ANSWER,
    // The same days may fail for other reasons at the second try.
    staleTime: 0,
    gcTime: 0,
    queryKey: ['readReport', answerSource(progress)],
    queryFn: ({ signal }) => client.ask((worker) => worker.readReport(), signal),
  });
}

/** Identifies what answers are made of: the archive, the days read of it, and the kind of search. */
function answerSource({ manifestHash, daysRead, failed, tier }: Progress): string {
  return `${manifestHash}: ${daysRead} read, ${failed.length} failed, ${tier}`;
}

async function findOnDay(
  client: QueryClient,
  archive: Archive,
  day: Day,
  id: ArxivId,
): Promise<Entry | null> {
  // `ensureQueryData` would return a day that is marked as stale.
  const papers = await client.fetchQuery(digestQuery(archive, day));
  return entriesOfDay(papers ?? []).find(({ paper }) => paper.id === id) ?? null;
}
