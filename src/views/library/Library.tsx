import { Link, useLocation } from '@tanstack/react-router';
import { useTexts } from '../../i18n/messages';
import type { Marks } from '../../library/marks';
import { BUTTON } from '../../ui/classNames';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { ListSkeleton } from '../browse/list/ListSkeleton';
import { useHasSplitView } from '../browse/list/useHasSplitView';
import { type LibraryView, nameOfShelf, readLibraryView } from '../marks/libraryView';
import { useMarks } from '../marks/useLibrary';
import { BackupFact } from './BackupFact';
import { EmptyLibrary } from './EmptyLibrary';
import { LibraryTitle } from './LibraryTitle';
import { ShelfView } from './ShelfView';
import { sizesOf } from './shelves';

/** A part of the library, as the address names it. `list`: the last part of its path. */
export function Library({ list }: { list: string | undefined }) {
  const { title, unknownList, showAll } = useTexts('library');
  const marks = useMarks();
  const isWide = useHasSplitView();
  const hash = useLocation({ select: (location) => location.hash });
  const view = readLibraryView(list, hash);
  if (!marks) {
    return (
      <Page title={title}>
        <ListSkeleton />
      </Page>
    );
  }
  if (!view || !isKnown(view, marks)) {
    return (
      <Page title={title}>
        <Notice title={unknownList.title} hint={unknownList.hint}>
          <Link to="/library" search={{}} className={BUTTON}>
            {showAll}
          </Link>
        </Notice>
      </Page>
    );
  }
  const sizes = sizesOf(marks);
  const isEmpty = sizes.all === 0 && marks.lists.length === 1 && view.shelf.kind === 'all';
  return (
    <Page
      title={<LibraryTitle sizes={sizes} />}
      aside={!isWide && !isEmpty && <BackupFact marks={marks} />}
    >
      {isEmpty ? (
        <EmptyLibrary read={sizes.read} />
      ) : (
        <ShelfView key={nameOfShelf(view.shelf)} {...{ view, marks, sizes }} />
      )}
    </Page>
  );
}

/** Whether this device has the list of a view. */
function isKnown({ shelf }: LibraryView, { lists }: Marks): boolean {
  return shelf.kind !== 'list' || lists.some(({ id }) => id === shelf.list);
}
