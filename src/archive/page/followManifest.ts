import type { QueryClient } from '@tanstack/react-query';
import type { Manifest } from '../../digest/manifest';
import type { Archive } from './archive';
import { manifestQuery } from './fileQueries';

/**
 * Marks days, papers and topics as stale when a newer manifest lists other content for them: their query keys do
 * not name the content. Returns the function that stops it.
 */
export function followManifest(queryClient: QueryClient, archive: Archive): () => void {
  const { queryKey } = manifestQuery(archive);
  let known = queryClient.getQueryData(queryKey);
  /** What the worker reads by: the page must not go on with an older list than its answers come from. */
  let followed: string | null = null;
  const stopProgress = archive.client.subscribe(() => {
    const { manifestHash } = archive.client.progress();
    if (!known || manifestHash === null || manifestHash === followed) return;
    followed = manifestHash;
    if (manifestHash !== known.hash) void queryClient.invalidateQueries({ queryKey });
  });
  const stopQueries = queryClient.getQueryCache().subscribe(({ query }) => {
    if (query.queryKey[0] !== queryKey[0]) return;
    const manifest = queryClient.getQueryData(queryKey);
    if (!manifest || manifest.hash === known?.hash) return;
    const changed = known ? findChanged(known, manifest) : new Set<unknown>();
    known = manifest;
    const isStale = ([kind, day]: readonly unknown[]) =>
      changed.has(kind === 'digest' ? day : kind);
    void queryClient.invalidateQueries(
      { predicate: (candidate) => isStale(candidate.queryKey) },
      // A query that found the newer manifest itself goes on reading by it.
      { cancelRefetch: false },
    );
  });
  return () => {
    stopProgress();
    stopQueries();
  };
}

/** Days that are new, gone or of other content, and kinds of queries that may be read from other files now. */
function findChanged(before: Manifest, after: Manifest): ReadonlySet<unknown> {
  const hashes = new Map(before.days.map(({ day, hash }) => [day, hash]));
  const changed = new Set<unknown>(
    after.days.filter(({ day, hash }) => hashes.get(day) !== hash).map(({ day }) => day),
  );
  const listed = new Set(after.days.map(({ day }) => day));
  for (const day of hashes.keys()) if (!listed.has(day)) changed.add(day);
  changed.add('paper');
  if (before.catalogue?.topics !== after.catalogue?.topics) changed.add('topics');
  return changed;
}
