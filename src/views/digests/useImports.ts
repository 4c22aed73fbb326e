import { useQueryClient } from '@tanstack/react-query';
import { useContext, useSyncExternalStore } from 'react';
import { useArchive } from '../../archive/page/ArchiveContext';
import type { Archive } from '../../archive/page/archive';
import type { ImportState, ImportStore } from '../../library/importStore';
import { askToPersist } from '../marks/askToPersist';
import { SiteContext } from '../SiteContext';
import { createImportRun, type ImportRun } from './importRun';
import { openImports } from './openImports';

/** One a page, so that files that are being read go on on another screen. */
const runs = new WeakMap<Archive, ImportRun>();

export type PageImports = {
  readonly state: ImportState;
  readonly run: ImportRun;
};

/** The reader's imports, as they change, and what is done with files. */
export function useImports(): PageImports {
  const archive = useArchive();
  const queryClient = useQueryClient();
  const { base } = useContext(SiteContext);
  const store = openImports(archive, queryClient, base);
  const state = useSyncExternalStore(store.subscribe, store.get);
  return { state, run: runOf(archive, store) };
}

function runOf(archive: Archive, store: ImportStore): ImportRun {
  const known = runs.get(archive);
  if (known) return known;
  const ask = () => void askToPersist();
  const run = createImportRun({ archive, store, now: () => Date.now(), askToPersist: ask });
  runs.set(archive, run);
  return run;
}
