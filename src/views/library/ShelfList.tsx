import { Link } from '@tanstack/react-router';
import { type ReactNode, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useMessages, useTexts } from '../../i18n/messages';
import type { Marks } from '../../library/marks';
import { ListNameForm } from '../marks/ListNameForm';
import { isSameShelf, type LibraryView, libraryLink, type Shelf } from '../marks/libraryView';
import { useLibrary } from '../marks/useLibrary';
import type { ShelfSizes } from './shelves';

type Props = {
  view: LibraryView;
  marks: Marks;
  sizes: ShelfSizes;
  /** Called when one is chosen. */
  onChoose?: () => void;
};

/** Everything that the library can show: its lists, tags and other parts, with their sizes. */
export function ShelfList({ view, marks, sizes, onChoose }: Props) {
  const words = useTexts('library');
  const item = (name: string, shelf: Shelf, papers: number, only: LibraryView['only'] = 'all') => {
    const isCurrent =
      isSameShelf(shelf, view.shelf) &&
      (shelf.kind !== 'all' || (only === 'noted') === (view.only === 'noted'));
    return (
      <ShelfLink key={name} {...{ name, papers, isCurrent, onChoose }} view={{ shelf, only }} />
    );
  };
  return (
    <nav aria-label={words.shelf} className="grid gap-5 text-14">
      <Group title={words.groups.lists}>
        {item(words.shelves.all, { kind: 'all' }, sizes.all)}
        {marks.lists.map(({ id, name }) =>
          item(name ?? words.lists.later, { kind: 'list', list: id }, sizes.lists.get(id) ?? 0),
        )}
        <li>
          <NewList />
        </li>
      </Group>
      {sizes.tags.length > 0 && (
        <Group title={words.groups.tags}>
          {sizes.tags.map(([tag, papers]) => item(`#${tag}`, { kind: 'tag', tag }, papers))}
        </Group>
      )}
      <Group title={words.groups.others}>
        {item(words.shelves.saved, { kind: 'saved' }, sizes.saved)}
        {item(words.shelves.noted, { kind: 'all' }, sizes.noted, 'noted')}
        {item(words.shelves.read, { kind: 'read' }, sizes.read)}
      </Group>
    </nav>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="px-2 pb-1 text-12 text-ink-3">{title}</h2>
      <ul>{children}</ul>
    </section>
  );
}

type ShelfLinkProps = {
  name: string;
  view: LibraryView;
  papers: number;
  isCurrent: boolean;
  onChoose: (() => void) | undefined;
};

function ShelfLink({ name, view, papers, isCurrent, onChoose }: ShelfLinkProps) {
  const { format } = useMessages();
  return (
    <li>
      <Link
        {...libraryLink(view)}
        hashScrollIntoView={false}
        activeProps={{}}
        aria-current={isCurrent ? 'page' : undefined}
        className={`target flex items-center justify-between gap-3 px-2 hover:bg-wash ${isCurrent ? CURRENT : 'text-ink-2 hover:text-ink'}`}
        onClick={onChoose}
      >
        <span className="min-w-0 flex-1">{name}</span>
        <span className="shrink-0 text-13 text-ink-3">{format.number(papers)}</span>
      </Link>
    </li>
  );
}

/** As the page that one is on in the menu of the header. */
const CURRENT = 'bg-wash font-bold [box-shadow:inset_3px_0_0_var(--seal)]';

function NewList() {
  const { lists: words } = useTexts('library');
  const library = useLibrary();
  const [isNaming, setNaming] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const end = () => {
    flushSync(() => setNaming(false));
    button.current?.focus();
  };
  if (!isNaming) {
    return (
      <button
        ref={button}
        type="button"
        className="target flex items-center px-2 text-ink-2 hover:text-ink"
        onClick={() => setNaming(true)}
      >
        + {words.create}
      </button>
    );
  }
  return (
    <ListNameForm
      hasFocus
      action={words.make}
      onName={(typed) => {
        library.createList(typed);
        end();
      }}
      onCancel={end}
    />
  );
}
