import type { QueryClient } from '@tanstack/react-query';
import type { Archive } from '../../archive/page/archive';
import { followOwnDigests } from '../../archive/page/followOwnDigests';
import type { OwnImport } from '../../digest/ownDigests';
import { openImportDatabase } from '../../library/importDatabase';
import { createImportStore, type ImportStore } from '../../library/importStore';
import { libraryName } from '../../library/libraryName';
import { followPage } from '../marks/followPage';
import { hasNotedImports, noteImports } from '../notedImports';

/** One store a page, of the archive that the page has: opened by what asks for it first. */
const stores = new WeakMap<Archive, ImportStore>();

/** Opens the reader's imports, and has page and worker read them, now and whenever they change. */
export function openImports(archive: Archive, queryClient: QueryClient, base: string): ImportStore {
  const known = stores.get(archive);
  if (known) return known;
  const name = libraryName(base);
  const store = createImportStore({
    open: (onClose) => openImportDatabase(name, onClose),
    channel: 'BroadcastChannel' in window ? new BroadcastChannel(`${name} imports`) : null,
  });
  stores.set(archive, store);
  followPage(store);
  const follow = followOwnDigests(archive, queryClient);
  let followed: readonly OwnImport[] | null = null;
  const onChange = () => {
    const { imports, keeping } = store.get();
    if (keeping === 'opening' || imports === followed) return;
    followed = imports;
    // Where storage has not answered they may be there on the next visit, which would not look for them without a note.
    if (keeping !== 'unkept' || imports.length > 0) noteImports(base, imports);
    void follow(imports);
  };
  onChange();
  store.subscribe(onChange);
  return store;
}

/** Opens the imports where there are any. Resolves when it is known which these are. */
export async function readImports(
  archive: Archive,
  queryClient: QueryClient,
  base: string,
): Promise<void> {
  if (!stores.has(archive) && !hasNotedImports(base)) return;
  const store = openImports(archive, queryClient, base);
  if (store.get().keeping !== 'opening') return;
  await new Promise<void>((resolve) => {
    const stop = store.subscribe(() => {
      if (store.get().keeping === 'opening') return;
      stop();
      resolve();
    });
  });
}
