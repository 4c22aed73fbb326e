import { useSyncExternalStore } from 'react';
import { useTexts } from '../../i18n/messages';
import type { Backup } from '../../library/backup';
import { type Differences, differencesOf } from '../../library/differences';
import { BUTTON, BUTTON_PRIMARY } from '../../ui/classNames';
import { useLibrary } from '../marks/useLibrary';

type Props = {
  file: Pick<Extract<Backup, { kind: 'read' }>, 'library' | 'isNewer' | 'refused'>;
  /** Its heading where it changes anything, and the word of its button; default: those of a backup. */
  words?: { readonly preview: string; readonly take: string };
  onTake: () => void;
  onCancel: () => void;
};

/** What taking the library of a file would change. */
export function RestorePreview({ file, onTake, onCancel, words: given }: Props) {
  const { backup } = useTexts('library');
  const words = { ...backup, ...given };
  const { store } = useLibrary();
  const { library } = useSyncExternalStore(store.subscribe, store.get);
  const differences = differencesOf(library, file.library);
  return (
    <div className="border-t-2 border-ink pt-3">
      <p className="mb-2 font-bold">{differences ? words.preview : words.same}</p>
      {differences && <Changes differences={differences} />}
      {file.isNewer && <p className="mt-2 text-note">{words.newer}</p>}
      {file.refused > 0 && <p className="mt-2 text-note">{words.refused(file.refused)}</p>}
      <div className="mt-3 flex gap-2">
        {/* Also where the reader would see nothing of it: newer versions may. */}
        <button type="button" className={BUTTON_PRIMARY} onClick={onTake}>
          {words.take}
        </button>
        <button type="button" className={BUTTON} onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </div>
  );
}

const ROWS = ['saved', 'read', 'notes', 'lists', 'searches', 'authors'] as const;

function Changes({ differences }: { differences: Differences }) {
  const { backup: words } = useTexts('library');
  const rows = ROWS.map((name) => {
    const { added, removed, changed = 0 } = { changed: 0, ...differences[name] };
    const parts = [
      added > 0 && words.added(added),
      removed > 0 && words.removed(removed),
      changed > 0 && words.changed(changed),
    ];
    return [words.labels[name], parts.filter((part) => part !== false).join(' · ')] as const;
  });
  const places = differences.places > 0 ? words.changed(differences.places) : '';
  const shown = [...rows, [words.labels.places, places] as const].filter(([, text]) => text !== '');
  return (
    <dl className="grid grid-cols-[fit-content(50%)_minmax(0,1fr)] gap-x-4 gap-y-1">
      {shown.map(([label, text]) => (
        <div key={label} className="contents">
          <dt className="text-ink-2">{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
