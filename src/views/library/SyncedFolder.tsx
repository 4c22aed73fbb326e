import { useId, useRef, useState, useSyncExternalStore } from 'react';
import { useTexts } from '../../i18n/messages';
import { differencesOf } from '../../library/differences';
import type { FolderHandle } from '../../library/folderHandle';
import type { FolderProblem } from '../../library/folderProblem';
import type { FolderState, FolderSync } from '../../library/folderSync';
import type { Library } from '../../library/library';
import type { FolderContents } from '../../library/readFolder';
import { BUTTON } from '../../ui/classNames';
import { useFolderSync } from '../marks/useFolderSync';
import { useLibrary } from '../marks/useLibrary';
import { useSetting } from '../settings';
import { RestorePreview } from './RestorePreview';

/** In browsers with File System Access. A folder and not a file: conflict copies are then seen, too. */
type PickerWindow = Window & {
  readonly showDirectoryPicker?: (options: {
    readonly id: string;
    readonly mode: 'readwrite';
  }) => Promise<FolderHandle>;
};

type Choice =
  | { readonly kind: 'idle' }
  /** The browser refuses to ask. */
  | { readonly kind: 'not-chosen' }
  | { readonly kind: 'failed'; readonly folder: string; readonly problem: FolderProblem }
  | { readonly kind: 'preview'; readonly folder: FolderHandle; readonly contents: FolderContents };

/** Chooses a folder of the reader, and says how the library and the file in it are in step. */
export function SyncedFolder() {
  const words = useTexts('folder');
  const title = useId();
  const { sync, state } = useFolderSync();
  const { choice, choose, connect, cancel } = useChosenFolder(sync);
  const [, setFolder] = useSetting('folder');
  const said = useRef<HTMLDivElement>(null);
  // The button that was pressed goes with what it was pressed for.
  const andFocus = (act: () => void) => () => {
    act();
    said.current?.focus();
  };
  const disconnect = () => {
    setFolder('none');
    void sync.disconnect();
  };
  return (
    <section aria-labelledby={title} className="mt-5 border-t border-rule pt-4">
      <h2 id={title} className="text-14 font-bold">
        {words.title}
      </h2>
      <div
        ref={said}
        tabIndex={-1}
        aria-live="polite"
        className="mt-1 mb-3 text-13 text-ink-2 outline-0"
      >
        <p>{sayState(state, words)}</p>
        {'isForVisit' in state && <p className="text-note">{words.forVisit}</p>}
        {state.kind === 'synced' && state.copies > 0 && <p>{words.copies(state.copies)}</p>}
        {state.kind === 'synced' && state.unreadCopies > 0 && (
          <p className="text-note">{words.unreadCopies(state.unreadCopies)}</p>
        )}
        {choice.kind === 'not-chosen' && <p className="text-note">{words.notChosen}</p>}
        {choice.kind === 'failed' && (
          <p className="text-note">{words.problems[choice.problem](choice.folder)}</p>
        )}
      </div>
      {choice.kind === 'preview' ? (
        <RestorePreview
          file={{
            library: choice.contents.library,
            isNewer: choice.contents.problem === 'newer',
            refused: 0,
          }}
          words={{ preview: words.preview, take: words.merge }}
          onTake={andFocus(() => connect(choice.folder))}
          onCancel={andFocus(cancel)}
        />
      ) : (
        <FolderButtons {...{ state, sync, choose }} disconnect={andFocus(disconnect)} />
      )}
    </section>
  );
}

function FolderButtons(props: {
  state: FolderState;
  sync: FolderSync;
  choose: () => void;
  disconnect: () => void;
}) {
  const words = useTexts('folder');
  const { state, sync, choose, disconnect } = props;
  if (state.kind === 'opening') return null;
  if (state.kind === 'none') {
    return (
      <button type="button" className={BUTTON} onClick={choose}>
        {words.choose}
      </button>
    );
  }
  const needsPress = state.kind === 'lapsed' || state.kind === 'refused';
  return (
    <div className="flex flex-wrap gap-2">
      {needsPress ? (
        <button type="button" className={BUTTON} onClick={() => void sync.reconnect()}>
          {words.reconnect}
        </button>
      ) : (
        <button
          type="button"
          className={BUTTON}
          aria-disabled={state.kind === 'syncing'}
          onClick={() => void sync.sync()}
        >
          {words.retry}
        </button>
      )}
      <button type="button" className={BUTTON} onClick={disconnect}>
        {words.disconnect}
      </button>
    </div>
  );
}

/** The folder that the reader chooses: what its file changes is shown before it is merged. */
function useChosenFolder(sync: FolderSync) {
  const { store } = useLibrary();
  const { library } = useSyncExternalStore(store.subscribe, store.get);
  const [choice, setChoice] = useState<Choice>({ kind: 'idle' });
  const [, setFolder] = useSetting('folder');
  const connect = (folder: FolderHandle) => {
    setChoice({ kind: 'idle' });
    // After the folder is remembered: another part of the page, and other tabs, look it up then.
    void sync.connect(folder).then(() => setFolder('chosen'));
  };
  const choose = async () => {
    const folder = await pickFolder();
    if (folder === 'cancelled') return;
    if (folder === 'failed') return setChoice({ kind: 'not-chosen' });
    const contents = await sync.look(folder);
    if (typeof contents === 'string') {
      setChoice({ kind: 'failed', folder: folder.name, problem: contents });
    } else if (changes(library, contents.library)) {
      setChoice({ kind: 'preview', folder, contents });
    } else connect(folder);
  };
  return {
    choice,
    choose: () => void choose(),
    connect,
    cancel: () => setChoice({ kind: 'idle' }),
  };
}

function changes(library: Library, incoming: Library): boolean {
  return differencesOf(library, incoming) !== null;
}

async function pickFolder(): Promise<FolderHandle | 'cancelled' | 'failed'> {
  const { showDirectoryPicker }: PickerWindow = window;
  try {
    const folder = await showDirectoryPicker?.({ id: 'haru-papers', mode: 'readwrite' });
    return folder ?? 'failed';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'cancelled' : 'failed';
  }
}

function sayState(state: FolderState, words: ReturnType<typeof useTexts<'folder'>>): string {
  switch (state.kind) {
    case 'opening':
    case 'none':
      return words.what;
    case 'syncing':
      return words.syncing(state.folder);
    case 'synced':
      return words.synced(state.folder);
    default:
      return words.problems[state.kind](state.folder);
  }
}
