import type { ChosenFile, FilesProgress, FilesRead } from '../../archive/filesRead';
import type { Archive } from '../../archive/page/archive';
import type { OwnImport } from '../../digest/ownDigests';
import { type Failure, toFailure } from '../../failure';
import type { ImportStore } from '../../library/importStore';
import { createStore, type Store } from '../../store';

/** What happens with files, or has happened last. */
export type RunState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly progress: FilesProgress | null }
  | { readonly kind: 'read'; readonly name: string; readonly files: FilesRead }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'storing' | 'taken'; readonly name: string }
  | { readonly kind: 'removed'; readonly imports: readonly OwnImport[] };

/** Files on their way into the reader's digests: read, shown, then taken or not. */
export type ImportRun = Pick<Store<RunState>, 'get' | 'subscribe'> & {
  /** Takes the place of what is being read. */
  read(files: readonly ChosenFile[]): void;
  stop(): void;
  /** Takes what has been read. */
  take(): void;
  dismiss(): void;
  remove(imports: readonly OwnImport[]): void;
  undo(): void;
};

type Context = {
  readonly archive: Pick<Archive, 'client'>;
  readonly store: ImportStore;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Asks the browser not to drop what is stored. */
  readonly askToPersist: () => void;
};

export function createImportRun({ archive, store, now, askToPersist }: Context): ImportRun {
  const state = createStore<RunState>({ kind: 'idle' });
  let reading: AbortController | null = null;

  const stop = () => {
    if (!reading) return;
    reading.abort();
    reading = null;
    archive.client.ask((worker) => worker.stopFiles()).catch(() => {});
  };

  const readFiles = async (files: readonly ChosenFile[], signal: AbortSignal) => {
    // Loads with the worker, too.
    const { proxy } = await import('comlink');
    const onProgress = (progress: FilesProgress) => {
      if (!signal.aborted) state.set({ kind: 'reading', progress });
    };
    return archive.client.ask((worker) => worker.readFiles(files, proxy(onProgress)), signal);
  };

  /** Says that files are added once they are stored, or cannot be: a tab that is closed earlier loses them. */
  const sayTaken = (name: string) => {
    const storing: RunState = { kind: 'storing', name };
    state.set(storing);
    const look = () => {
      const { keeping } = store.get();
      if (keeping === 'opening' || keeping === 'storing') return;
      unsubscribe();
      if (state.get() === storing) state.set({ kind: 'taken', name });
    };
    const unsubscribe = store.subscribe(look);
    look();
  };

  return {
    get: state.get,
    subscribe: state.subscribe,
    read(files) {
      if (files.length === 0) return;
      stop();
      const controller = new AbortController();
      reading = controller;
      state.set({ kind: 'reading', progress: null });
      readFiles(files, controller.signal).then(
        (read) => {
          if (reading !== controller) return;
          reading = null;
          state.set({ kind: 'read', name: nameOf(files), files: read });
        },
        (error) => {
          if (reading !== controller) return;
          reading = null;
          state.set({ kind: 'failed', failure: toFailure(error) });
        },
      );
    },
    stop() {
      stop();
      state.set({ kind: 'idle' });
    },
    take() {
      const read = state.get();
      if (read.kind !== 'read') return;
      const { hash, parts, texts } = read.files;
      const { name } = read;
      if (store.get().imports.length === 0) askToPersist();
      store.add([{ id: `${name} ${hash}`, name, addedAt: now(), parts, texts }]);
      sayTaken(name);
    },
    dismiss: () => state.set({ kind: 'idle' }),
    remove(imports) {
      const removed = store.remove(imports.map(({ id }) => id));
      state.set({ kind: 'removed', imports: removed });
    },
    undo() {
      const removed = state.get();
      if (removed.kind !== 'removed') return;
      store.add(removed.imports);
      state.set({ kind: 'idle' });
    },
  };
}

/** `'lab'` of a folder, `'2026-01-05.md +2'` of three files. */
function nameOf(files: readonly ChosenFile[]): string {
  const [first] = files;
  const tops = new Set(files.map(({ path }) => path.split('/')[0] ?? path));
  const [top = ''] = tops;
  if (tops.size === 1 && first) return top;
  return `${top} +${tops.size - 1}`;
}
