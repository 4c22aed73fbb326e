import { type QueryClient, QueryObserver, queryOptions } from '@tanstack/react-query';
import type { ArxivId } from '../../digest/arxivId';
import type { Day } from '../../digest/day';
import { lookupMonth, type Manifest } from '../../digest/manifest';
import type { Paper } from '../../digest/paper';
import { FailureError } from '../../failure';
import { type Entry, entriesOfDay, mergeEntries } from '../../search/query/paperStore';
import { withTimeout } from '../../withTimeout';
import { readManifest } from '../files';
import { HOST_TIMEOUT_MS } from '../offline/offlineFallback';
import type { Archive } from './archive';
import { FILE_OPTIONS } from './fileOptions';

const MANIFEST_KEY = ['manifest'] as const;

/** Read again it is that of the host, or stays: the stored one, which stands in for the first, may be older. */
export function manifestQuery({ readFile, readFromHost, own }: Archive) {
  return queryOptions({
    ...FILE_OPTIONS,
    // Finds out whether the host is back, and whether there are new digests.
    refetchOnReconnect: 'always',
    queryKey: MANIFEST_KEY,
    queryFn: async ({ client, signal }) => {
      const shown = client.getQueryData<Manifest>(MANIFEST_KEY);
      const known = shown?.archive ?? shown;
      const manifest = await (known
        ? withTimeout(() => readManifest(readFromHost, signal), known, HOST_TIMEOUT_MS)
        : readManifest(readFile, signal));
      const addOwn = async (): Promise<Manifest> => {
        const known = own?.get();
        const merged = (await known?.addTo(manifest)) ?? manifest;
        // Others may have been taken meanwhile.
        return own?.get() === known ? merged : addOwn();
      };
      return addOwn();
    },
  });
}

/** The papers of a day, in order, null when there is no digest of that day. */
export function digestQuery(archive: Archive, day: Day) {
  return queryOptions({
    ...FILE_OPTIONS,
    queryKey: ['digest', day],
    queryFn: ({ client, signal }): Promise<readonly Paper[] | null> => {
      const loading = loadReadDay();
      // Is awaited below, unless there is no manifest.
      loading.catch(() => {});
      return withManifest(archive, client, signal, async (manifest) => {
        const entry = manifest.days.find((candidate) => candidate.day === day);
        // With the reader's own days it is read by the manifest without them, as packs are made by that.
        if (entry && !manifest.archive) {
          return (await loading).readDay(archive, manifest, entry, signal);
        }
        return (await archive.own?.load())?.readDay(manifest, day, signal) ?? null;
      });
    },
  });
}

/**
 * The first rows of the newest day, papers with the sentence of their row alone; null where the digest is to be
 * read for them. Read with the page that shows them and for nothing else.
 */
export function firstRowsQuery(archive: Archive, day: Day) {
  return queryOptions({
    ...FILE_OPTIONS,
    queryKey: ['first-rows', day],
    retry: false,
    queryFn: async ({ client, signal }): Promise<readonly Paper[] | null> => {
      const loading = loadReadDay();
      const manifest = await client.ensureQueryData(manifestQuery(archive));
      return (await loading).readFirstRows(archive, manifest, day, signal);
    },
  });
}

/** A module of its own, loaded while the manifest is on its way: no first paint waits for the parser. */
async function loadReadDay() {
  return import('../readDay').catch(() => {
    throw new FailureError({ kind: 'unreachable', file: 'assets/readDay.js' });
  });
}

/** Finds the days that list a paper, newest first; none: the archive does not have it. */
export type FindDays = (
  client: QueryClient,
  archive: Archive,
  manifest: Manifest,
  id: ArxivId,
) => Promise<readonly Day[]>;

/** By the lookup of its month, which is read once for all papers of the month. */
export const findByLookup: FindDays = async (client, archive, manifest, id) => {
  const month = lookupMonth(id);
  const hash = manifest.lookups[month];
  if (hash === undefined) return [];
  const reading = client.ensureQueryData({
    ...FILE_OPTIONS,
    queryKey: ['lookup', month, hash],
    queryFn: async ({ signal }) => (await loadReadDay()).readLookup(archive, month, hash, signal),
    // The query of the paper is tried again.
    retry: false,
  });
  // A device that holds no lookup yet may have the numbers of all papers.
  const byNumbers = async () => {
    const { findByNumbers } = await import('./findByNumbers');
    return findByNumbers(client, archive, manifest, id);
  };
  return reading.then(
    (lookup) => lookup[id] ?? [],
    async (error) => (await byNumbers().catch(() => null)) ?? Promise.reject(error),
  );
};

/** A paper with every day that lists it, from those days' own files, null when no day does. */
export function paperQuery(archive: Archive, id: ArxivId, findDays = findByLookup) {
  return queryOptions({
    ...FILE_OPTIONS,
    queryKey: ['paper', id],
    queryFn: async ({ client, signal }): Promise<Entry | null> => {
      const ofArchive = await withManifest(archive, client, signal, (manifest) =>
        findDays(client, archive, manifest, id),
      );
      const { own } = archive;
      const known = ofArchive.length > 0 ? own?.get() : await own?.load();
      const days = known?.daysOf(id, ofArchive) ?? ofArchive;
      const entries = await Promise.all(days.map((day) => findOnDay(client, archive, day, id)));
      return mergeEntries(entries.filter((entry) => entry !== null));
    },
  });
}

/**
 * Reads by the manifest at hand, and where that fails once more by the newest one: after a deployment the
 * host lacks files that the manifest of a tab open since yesterday names.
 */
export async function withManifest<T>(
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
    // Only the outer query is tried again: retries of both would multiply.
    const newest = { ...manifestQuery(archive), staleTime: 0, retry: false };
    const current = await client.fetchQuery(newest).catch(() => manifest);
    if (current.hash === manifest.hash) throw error;
    return read(current);
  }
}

async function findOnDay(
  client: QueryClient,
  archive: Archive,
  day: Day,
  id: ArxivId,
): Promise<Entry | null> {
  const papers = await fetchDay(client, archive, day);
  return entriesOfDay(papers ?? []).find(({ paper }) => paper.id === id) ?? null;
}

/** Reads a day for another query, whose retries are its own. The day stays in memory for every screen. */
export async function fetchDay(
  client: QueryClient,
  archive: Archive,
  day: Day,
): Promise<readonly Paper[] | null> {
  // `ensureQueryData` would return a day that is marked as stale.
  const query = { ...digestQuery(archive, day), retry: false };
  // A list that also waits for the day may go: a load without an observer is cancelled then.
  const release = new QueryObserver(client, { ...query, enabled: false }).subscribe(() => {});
  try {
    return await client.fetchQuery(query);
  } finally {
    release();
  }
}
