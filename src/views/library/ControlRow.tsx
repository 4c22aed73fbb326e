import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useMessages, useTexts } from '../../i18n/messages';
import type { Marks } from '../../library/marks';
import { MENU_ITEM } from '../../ui/classNames';
import { Icon } from '../../ui/Icon';
import { Menu } from '../../ui/Menu';
import { Modal } from '../../ui/Modal';
import { QuietSelect } from '../../ui/QuietSelect';
import { ListNameForm } from '../marks/ListNameForm';
import { type LibraryView, libraryLink, NARROWINGS } from '../marks/libraryView';
import { useLibrary } from '../marks/useLibrary';
import { ListItems } from './ListItems';
import { ShelfList } from './ShelfList';
import { papersOf, type ShelfSizes } from './shelves';
import type { Sort } from './sortEntries';

type Props = {
  view: LibraryView;
  marks: Marks;
  sizes: ShelfSizes;
  sort: Sort;
  sorts: readonly Sort[];
  /** There is a column with all shelves. */
  isWide: boolean;
  onSort: (sort: Sort) => void;
  /** Exports all papers that are shown. */
  onExport: () => void;
};

/** Above the papers of a shelf: which of them are shown, in which order, and what can be done with a list. */
export function ControlRow(props: Props) {
  const { view, marks, sizes, sort, sorts, isWide, onSort, onExport } = props;
  const words = useTexts('library');
  const { format } = useMessages();
  const library = useLibrary();
  const [isRenaming, setRenaming] = useState(false);
  const row = useRef<HTMLDivElement>(null);
  const { shelf } = view;
  const list = shelf.kind === 'list' ? marks.lists.find(({ id }) => id === shelf.list) : undefined;
  if (list && isRenaming) {
    const end = () => {
      flushSync(() => setRenaming(false));
      // The menu that led to the field, which goes with the focus.
      row.current?.querySelector('summary')?.focus();
    };
    return (
      <div className="max-w-180 border-b border-rule py-2">
        <ListNameForm
          hasFocus
          name={list.name ?? words.lists.later}
          action={words.order.rename}
          onName={(typed) => {
            library.renameList(list.id, typed);
            end();
          }}
          onCancel={end}
        />
      </div>
    );
  }
  const sizeOf = (only: LibraryView['only']) =>
    format.number(papersOf(marks, { shelf, only }, 'kept').length);
  return (
    <div
      ref={row}
      className="flex min-h-12 flex-wrap items-center justify-between gap-x-3 border-b border-rule text-14 print:hidden"
    >
      <div className="flex flex-wrap items-center gap-x-4">
        {!isWide && <ShelfButton {...{ view, marks, sizes }} />}
        <nav aria-label={words.narrow} className="flex flex-wrap gap-x-4">
          {NARROWINGS.filter((only) => isWide || only !== 'all').map((only) => {
            const isCurrent = only === view.only;
            return (
              <Link
                key={only}
                // Without a word for all of them, a second press leads back.
                {...libraryLink({ shelf, only: isCurrent && !isWide ? 'all' : only })}
                // What is searched stays.
                search
                replace
                resetScroll={false}
                hashScrollIntoView={false}
                activeProps={{}}
                aria-current={isCurrent ? 'true' : undefined}
                className={`target inline-flex items-center ${isCurrent ? 'font-bold' : 'text-ink-2 hover:text-ink'}`}
              >
                {words.narrowings[only]} {sizeOf(only)}
              </Link>
            );
          })}
        </nav>
      </div>
      <div className="flex items-center">
        <QuietSelect
          label={words.sort}
          value={sort}
          options={sorts}
          words={words.sorts}
          onChange={onSort}
        />
        {(list || !isWide) && (
          <Menu label={words.order.menu} icon="icon-more">
            {!isWide && (
              <>
                <button
                  type="button"
                  className={MENU_ITEM}
                  onClick={() => library.shelfSelection.start()}
                >
                  {words.choose.start}
                </button>
                <button type="button" className={MENU_ITEM} onClick={onExport}>
                  {words.actions.export}
                </button>
              </>
            )}
            {list && (
              <ListItems
                list={list}
                lists={marks.lists}
                ids={papersOf(marks, { shelf, only: 'all' }, 'kept')}
                onRename={() => setRenaming(true)}
              />
            )}
          </Menu>
        )}
      </div>
    </div>
  );
}

/** On a phone, the present shelf, which opens all of them. */
function ShelfButton({ view, marks, sizes }: Pick<Props, 'view' | 'marks' | 'sizes'>) {
  const words = useTexts('library');
  const { format } = useMessages();
  const [isOpen, setOpen] = useState(false);
  const { shelf } = view;
  const name =
    shelf.kind === 'list'
      ? (marks.lists.find(({ id }) => id === shelf.list)?.name ?? words.lists.later)
      : shelf.kind === 'tag'
        ? `#${shelf.tag}`
        : words.shelves[shelf.kind];
  const papers = papersOf(marks, { shelf, only: 'all' }, 'kept').length;
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        title={words.chooseShelf}
        className="target inline-flex items-center gap-1.5 font-bold"
        onClick={() => setOpen(true)}
      >
        {name} <span className="font-normal">{format.number(papers)}</span>
        <Icon name="icon-unfold" size={12} />
      </button>
      {isOpen && (
        <Modal title={words.chooseShelf} close={words.lists.close} onClose={() => setOpen(false)}>
          <ShelfList {...{ view, marks, sizes }} onChoose={() => setOpen(false)} />
        </Modal>
      )}
    </>
  );
}
