import { Link } from '@tanstack/react-router';
import { type ChangeEvent, useContext, useRef, useState, useSyncExternalStore } from 'react';
import { useTexts } from '../../i18n/messages';
import { type Backup as BackupFile, readBackup, writeBackup } from '../../library/backup';
import { BACKUP_MADE, lastBackupAt } from '../../library/backups';
import { BUTTON, QUIET_LINK } from '../../ui/classNames';
import { Icon } from '../../ui/Icon';
import { useLibrary } from '../marks/useLibrary';
import { hasNotedImports, onNotedImports } from '../notedImports';
import { SiteContext } from '../SiteContext';
import { downloadFile } from '../share/downloadFile';
import { RestorePreview } from './RestorePreview';
import { SyncedFolder } from './SyncedFolder';
import { useBackupState } from './useBackupState';

type Restore =
  | { readonly kind: 'idle' | 'taken' }
  | Exclude<BackupFile, { kind: 'read' }>
  | { readonly kind: 'too-large' }
  | { readonly kind: 'preview'; readonly file: Extract<BackupFile, { kind: 'read' }> };

/** Ten years of daily use are about 10 MB. */
const MAX_BYTES = 50_000_000;

type Props = {
  /** There is nothing to save. */
  isEmpty?: boolean;
  onTaken?: () => void;
};

/** Saves the library as a file, and takes one after showing what it changes. */
export function Backup({ isEmpty = false, onTaken }: Props) {
  const { backup: words, marks: said, clock } = useTexts('library');
  const library = useLibrary();
  const { store } = library;
  const isUnkept = useSyncExternalStore(store.subscribe, () => store.get().keeping === 'unkept');
  const { last, since } = useBackupState(library.marks());
  const [restore, setRestore] = useState<Restore>({ kind: 'idle' });
  const field = useRef<HTMLInputElement>(null);
  const chooser = useRef<HTMLButtonElement>(null);
  /** Ends the preview: its button, which was pressed, goes with it. */
  const end = (kind: 'idle' | 'taken') => {
    setRestore({ kind });
    chooser.current?.focus();
  };
  const save = () => {
    // The file says of itself that it was made: so does the library that takes it.
    store.change([BACKUP_MADE]);
    const made = lastBackupAt(store.get().library) ?? 0;
    const text = writeBackup(store.get().library, made);
    downloadFile('haru-papers-library.json', 'application/json', text);
  };
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (!file) return;
    setRestore(await readFile(file));
    // The same file can be chosen again.
    target.value = '';
  };
  return (
    <section aria-label={words.title}>
      {!isEmpty && (
        <>
          <h2 className="text-14 font-bold">{words.title}</h2>
          <p className="mt-1 mb-3 text-13 text-ink-2">
            {words.what} {last !== null && words.last(clock.momentDay(last))}{' '}
            {last !== null && since > 0 && words.since(since)}
          </p>
          {isUnkept && <p className="mb-3 text-13 text-note">{said.unkept}</p>}
          <WithoutImports />
        </>
      )}
      <div className="flex flex-wrap gap-2">
        {!isEmpty && (
          <button type="button" className={BUTTON} onClick={save}>
            <Icon name="icon-save" size={14} />
            {words.download}
          </button>
        )}
        <button
          ref={chooser}
          type="button"
          className={BUTTON}
          onClick={() => field.current?.click()}
        >
          {words.restore}
        </button>
        <input
          ref={field}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={words.restore}
          onChange={(event) => void choose(event)}
        />
      </div>
      <div aria-live="polite" className="mt-3 text-13">
        {restore.kind === 'taken' && words.taken}
        {(restore.kind === 'unreadable' ||
          restore.kind === 'foreign' ||
          restore.kind === 'too-large') &&
          words.failed[restore.kind]}
        {restore.kind === 'preview' && (
          <RestorePreview
            file={restore.file}
            onTake={() => {
              library.take(restore.file.library);
              end('taken');
              onTaken?.();
            }}
            onCancel={() => end('idle')}
          />
        )}
      </div>
      {'showDirectoryPicker' in window && <SyncedFolder />}
    </section>
  );
}

/** Where the reader has taken digests from files: a backup and a synced folder do not hold these. */
function WithoutImports() {
  const { backup: words } = useTexts('library');
  const { title } = useTexts('digests');
  const { base } = useContext(SiteContext);
  const hasImports = useSyncExternalStore(
    (onChange) => onNotedImports(base, onChange),
    () => hasNotedImports(base),
  );
  if (!hasImports) return null;
  return (
    <p className="-mt-1 mb-3 text-13 text-ink-2">
      {words.withoutImports}{' '}
      <Link to="/import" className={`target inline-flex items-center ${QUIET_LINK}`}>
        {title}
      </Link>
    </p>
  );
}

async function readFile(file: File): Promise<Restore> {
  if (file.size > MAX_BYTES) return { kind: 'too-large' };
  // A file that is gone by now, or that may not be read.
  const text = await file.text().catch(() => '');
  const backup = readBackup(text);
  return backup.kind === 'read' ? { kind: 'preview', file: backup } : backup;
}
