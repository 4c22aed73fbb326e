import { type ReactNode, useState } from 'react';
import type { ArxivId } from '../../digest/arxivId';
import { useMessages, useTexts } from '../../i18n/messages';
import type { Change } from '../../library/library';
import { addAllToList, removeFromList } from '../../library/lists';
import type { ListId } from '../../library/recordKey';
import { Modal } from '../../ui/Modal';
import { ListNameForm } from './ListNameForm';
import { useLibrary, useMarks } from './useLibrary';

type Props = { ids: readonly ArxivId[]; onClose: () => void };

/** Chooses the lists that papers are in. Each press counts at once; all of them are taken back together. */
export default function ListPicker({ ids, onClose }: Props): ReactNode {
  const { lists: words } = useTexts('library');
  const { count } = useMessages();
  const library = useLibrary();
  const marks = useMarks();
  /** The last one first. */
  const [undone, setUndone] = useState<readonly Change[]>([]);
  const put = (list: ListId, isIn: boolean) => {
    const changes = isIn
      ? addAllToList(library.marks(), ids, list)
      : removeFromList(library.marks(), ids, list);
    const taken = library.change(changes);
    setUndone((before) => [...taken, ...before]);
  };
  const close = () => {
    onClose();
    if (undone.length > 0) library.tellListsChanged(ids, undone);
  };
  const sizes = new Map<ListId, number>();
  for (const { lists } of marks?.papers.values() ?? []) {
    for (const list of lists.keys()) sizes.set(list, (sizes.get(list) ?? 0) + 1);
  }
  return (
    <Modal
      title={ids.length === 1 ? words.put : words.putMany(ids.length)}
      close={words.close}
      onClose={close}
    >
      <ul>
        {marks?.lists.map(({ id, name }) => {
          const members = ids.filter((paper) => marks.papers.get(paper)?.lists.has(id)).length;
          return (
            <li key={id} className="border-b border-rule">
              <label className="target flex cursor-pointer items-center gap-3 text-15">
                <input
                  type="checkbox"
                  className="size-4 accent-ink"
                  ref={(box) => {
                    // Some of the papers are in it.
                    if (box) box.indeterminate = members > 0 && members < ids.length;
                  }}
                  checked={members === ids.length}
                  onChange={({ target }) => put(id, target.checked)}
                />
                <span className="min-w-0 flex-1">{name ?? words.later}</span>
                <span className="text-13 text-ink-3">{count.papers(sizes.get(id) ?? 0)}</span>
              </label>
            </li>
          );
        })}
      </ul>
      <h3 className="mt-4 mb-1 text-13 font-bold">{words.create}</h3>
      <ListNameForm
        action={words.make}
        onName={(typed) => {
          const list = library.createList(typed);
          if (list) put(list, true);
        }}
      />
    </Modal>
  );
}
