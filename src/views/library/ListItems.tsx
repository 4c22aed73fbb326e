import { useNavigate } from '@tanstack/react-router';
import { useTexts } from '../../i18n/messages';
import { READ_LATER, type ReadingList } from '../../library/marks';
import { MENU_ITEM } from '../../ui/classNames';
import { useLibrary } from '../marks/useLibrary';

type Props = { list: ReadingList; lists: readonly ReadingList[]; onRename: () => void };

/** In the menu of a list: its name, its place among the lists, its end. */
export function ListItems({ list, lists, onRename }: Props) {
  const { order: words } = useTexts('library');
  const library = useLibrary();
  const navigate = useNavigate();
  const index = lists.findIndex(({ id }) => id === list.id);
  const remove = () => {
    library.deleteList(list.id);
    void navigate({ to: '/library', search: {}, replace: true });
  };
  const items = [
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
