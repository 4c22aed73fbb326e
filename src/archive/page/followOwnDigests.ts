import type { QueryClient } from '@tanstack/react-query';
import type { Manifest } from '../../digest/manifest';
import type { OwnImport } from '../../digest/ownDigests';
import type { Archive } from './archive';
import { createOwnDigests, type PageOwnDigests } from './createOwnDigests';
import { manifestQuery } from './fileQueries';

/** Returns what has page and worker read the reader's own digests, each time with all imports there are. */
export function followOwnDigests(
  archive: Archive,
  queryClient: QueryClient,
): (imports: readonly OwnImport[]) => Promise<void> {
  let known: PageOwnDigests | null = null;
  return async (imports) => {
    const before = known;
    const own = createOwnDigests(archive, imports);
    known = own;
    archive.own?.set(own);
    if (before || imports.length > 0) archive.client.setOwn(imports);
    const { queryKey } = manifestQuery(archive);
    let manifest: Manifest | undefined;
    let next: Manifest;
    do {
      manifest = queryClient.getQueryData(queryKey);
      if (!manifest) return;
      next = await own.addTo(manifest.archive ?? manifest);
      // Others have been taken meanwhile.
      if (known !== own) return;
      // Another manifest may have come meanwhile.
    } while (queryClient.getQueryData(queryKey) !== manifest);
    queryClient.setQueryData(queryKey, next);
    const changed = changedDays(before, own);
    if (changed.size === 0) return;
    await queryClient.invalidateQueries({
      predicate: ({ queryKey: [kind, day] }) =>
        kind === 'paper' || (kind === 'digest' && changed.has(String(day))),
    });
  };
}

function changedDays(before: PageOwnDigests | null, after: PageOwnDigests): ReadonlySet<string> {
  const days = [...(before?.hashes.keys() ?? []), ...after.hashes.keys()];
  return new Set(days.filter((day) => before?.hashes.get(day) !== after.hashes.get(day)));
}
