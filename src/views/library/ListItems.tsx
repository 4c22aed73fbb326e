import { useNavigate } from '@tanstack/react-router';
import type { ArxivId } from '../../digest/arxivId';
import { useTexts } from '../../i18n/messages';
import { READ_LATER, type ReadingList } from '../../library/marks';
import { LONGEST_LIST } from '../../question/searchParams';
import { MENU_ITEM } from '../../ui/classNames';
import { useLibrary } from '../marks/useLibrary';

type Props = {
  list: ReadingList;
  lists: readonly ReadingList[];
  /** Of all papers in the list. */
  ids: readonly ArxivId[];
  onRename: () => void;
};

/** In the menu of a list: papers like those in it, its name, its place among the lists, its end. */
export function ListItems({ list, lists, ids, onRename }: Props) {
  const { actions, order: words } = useTexts('library');
  const library = useLibrary();
  const navigate = useNavigate();
  const index = lists.findIndex(({ id }) => id === list.id);
  const remove = () => {
    library.deleteList(list.id);
    void navigate({ to: '/library', search: {}, replace: true });
  };
  const items = [
    {
      name: actions.related,
      run: () => void navigate({ to: '/related', search: { ids } }),
      // An address can hold no more.
      isOffered: ids.length > 0 && ids.length <= LONGEST_LIST,
    },
    { name: words.rename, run: onRename, isOffered: true },
    { name: words.up, run: () => library.moveList(list.id, index - 1), isOffered: index > 0 },
    {
      name: words.down,
      run: () => library.moveList(list.id, index + 1),
      isOffered: index < lists.length - 1,
    },
    // It would come back at once, by the name that the interface has for it.
    { name: words.remove, run: remove, isOffered: list.id !== READ_LATER },
  ];
  return items.map(
    ({ name, run, isOffered }) =>
      isOffered && (
        <button key={name} type="button" className={MENU_ITEM} onClick={run}>
          {name}
        </button>
      ),
  );
}
