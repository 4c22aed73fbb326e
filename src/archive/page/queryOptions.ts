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

/** Where digests come from and who answers questions about them. */
export type Archive = {
  readonly readFile: ReadFile;
  readonly client: ArchiveClient;
  readonly offlineCache: OfflineCache;
};

/**
 * Files of the archive. The request itself tells whether there is a network: a query that waits for
 * the browser to say so leaves the reader without a sentence. Tried again when it says so.
 */
const FILE = {
  networkMode: 'always',
  refetchOnReconnect: true,
  staleTime: Number.POSITIVE_INFINITY,
} as const;

/** Answers of the worker need no network; an older one stays on screen until the next is there. */
const ANSWER = {
  networkMode: 'always',
  staleTime: Number.POSITIVE_INFINITY,
  placeholderData: keepPreviousData,
  structuralSharing: false,
} as const;

export function manifestQuery({ readFile }: Archive) {
  return queryOptions({
    ...FILE,
    // Also tells whether the host is back, and whether there are new digests.
    refetchOnReconnect: 'always',
    queryKey: ['manifest'],
    queryFn: ({ signal }) => readManifest(readFile, signal),
  });
}

/**
 * Reads by the list of days, and where that fails once more by the newest one: a host that has new digests
 * no longer has all the files that the list of a tab open since yesterday names.
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
    const found = await client.fetchQuery(newest).catch(() => manifest);
    if (found.hash === manifest.hash) throw error;
    return read(found);
  }
}

/** What of the archive this device holds for when there is no network. */
export function cacheCoverageQuery(archive: Archive) {
  return queryOptions({
    ...FILE,
    queryKey: ['held'],
    staleTime: 0,
    queryFn: async ({ client }): Promise<CacheCoverage> => {
      const manifest = await client.ensureQueryData(manifestQuery(archive));
      return cacheCoverageOf(manifest, await archive.offlineCache.paths());
    },
  });
}

/** The papers of a day, in order; null when there is no digest of that day. */
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

/** A paper with every day that lists it, from those days' own files; null: not in the archive. */
export function paperQuery(archive: Archive, id: ArxivId) {
  return queryOptions({
    ...FILE,
    queryKey: ['paper', id],
    queryFn: async ({ client, signal }): Promise<Entry | null> => {
      const days = await withManifest(archive, client, signal, (manifest) =>
        readPaperDays(archive.readFile, manifest, id, signal),
      );
      const listed = await Promise.all(days.map((day) => findOnDay(client, archive, day, id)));
      return mergeEntries(listed.filter((entry) => entry !== null));
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
    queryKey: ['answer', question, window, seen(progress)],
    queryFn: ({ signal }) => client.ask((worker) => worker.answer(question, window), signal),
  });
}

/** What each filter would leave; it comes behind the answer, which waits for nothing. */
export function facetsQuery({ client }: Archive, question: Question, progress: Progress) {
  return queryOptions({
    ...ANSWER,
    queryKey: ['facets', question, seen(progress)],
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
    queryKey: ['neighbours', question, id, seen(progress)],
    queryFn: ({ signal }) => client.ask((worker) => worker.neighbours(question, id), signal),
  });
}

/** What a question's text may become; it stays on screen until the next is there. */
export function suggestionsQuery({ client }: Archive, question: Question, progress: Progress) {
  return queryOptions({
    ...ANSWER,
    queryKey: ['suggestions', question, seen(progress)],
    queryFn: ({ signal }) => client.ask((worker) => worker.suggest(question), signal),
  });
}

/** Authors by papers among a question's hits, those whose names begin as typed. */
export function authorsQuery(
  { client }: Archive,
  question: Question,
  typed: string,
  window: Window,
  progress: Progress,
) {
  return queryOptions({
    ...ANSWER,
    queryKey: ['authors', question, typed, window, seen(progress)],
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
    queryKey: ['coauthors', name, window, seen(progress)],
    queryFn: ({ signal }) => client.ask((worker) => worker.coauthors(name, window), signal),
  });
}

/** What was wrong with what the worker has read. */
export function readReportQuery({ client }: Archive, progress: Progress) {
  return queryOptions({
    ...ANSWER,
    // A second try may fail at the same days for other reasons.
    staleTime: 0,
    gcTime: 0,
    queryKey: ['readReport', seen(progress)],
    queryFn: ({ signal }) => client.ask((worker) => worker.readReport(), signal),
  });
}

/** What an answer may depend on: a day that fails may end the reading, as one that is read. */
function seen({ manifestHash, daysRead, failed, tier }: Progress): string {
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
