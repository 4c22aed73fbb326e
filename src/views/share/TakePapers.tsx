import type { ArxivId } from '../../digest/arxivId';
import { useTexts } from '../../i18n/messages';
import { addAllToList, createList } from '../../library/lists';
import type { ListId } from '../../library/recordKey';
import { BUTTON, BUTTON_PRIMARY } from '../../ui/classNames';
import { useLibrary, useMarks } from '../marks/useLibrary';

type Props = {
  list: {
    readonly ids: readonly ArxivId[];
    readonly name: string;
    /** Under which it becomes a list of the reader; null: it has no list of its own. */
    readonly listId: ListId | null;
  };
  /** Called once they are taken, or the choice of lists is open. */
  onTaken?: () => void;
};

/** Takes papers that came from elsewhere: saves them, or puts them into a list. Each can be taken back. */
export function TakePapers({ list, onTaken = () => {} }: Props) {
  const { take: words } = useTexts('share');
  const library = useLibrary();
  const marks = useMarks();
  const { ids, listId } = list;
  const name = list.name || words.listName;
  const isSaved = (id: ArxivId) => typeof marks?.papers.get(id)?.savedAt === 'number';
  const saved = ids.filter(isSaved).length;
  const isListed = (id: ArxivId) => listId !== null && marks?.papers.get(id)?.lists.has(listId);
  const listed = ids.filter(isListed).length;
  // Not disabled: the button that was pressed would lose the focus.
  const isDone = { saved: saved === ids.length, listed: listed === ids.length };
  const putIntoOwnList = (own: ListId) => {
    const present = library.marks();
    const isThere = present.lists.some(({ id }) => id === own);
    const made = isThere ? [] : createList(present, own, name);
    const undone = library.change([...made, ...addAllToList(present, ids, own)]);
    library.tellListsChanged(ids, undone);
  };
  return (
    <section aria-label={words.title} className="flex flex-wrap items-center gap-2 py-3 text-13">
      <button
        type="button"
        className={`${BUTTON_PRIMARY} aria-disabled:opacity-50`}
        disabled={!marks}
        aria-disabled={isDone.saved}
        onClick={() => {
          if (isDone.saved) return;
          library.setSaved(ids, true);
          onTaken();
        }}
      >
        {words.save(ids.length - saved)}
      </button>
      {listId !== null && (
        <button
          type="button"
          className={`${BUTTON} aria-disabled:opacity-50`}
          disabled={!marks}
          aria-disabled={isDone.listed}
          onClick={() => !isDone.listed && putIntoOwnList(listId)}
        >
          {words.intoList(name)}
        </button>
      )}
      <button
        type="button"
        className={BUTTON}
        disabled={!marks}
        onClick={() => {
          onTaken();
          library.listing.set(ids);
        }}
      >
        {words.choose}
      </button>
      <p className="text-ink-2">
        {saved > 0 && words.saved(saved)} {listed > 0 && words.listed(listed)}
      </p>
    </section>
  );
}
