import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../../i18n/messages';
import type { Marks } from '../../library/marks';
import { BUTTON } from '../../ui/classNames';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { ListSkeleton } from '../browse/list/ListSkeleton';
import { useHasSplitView } from '../browse/list/useHasSplitView';
import { type LibraryView, nameOfShelf, readLibraryView } from '../marks/libraryView';
import { useLibrary, useMarks } from '../marks/useLibrary';
import { BackupFact } from './BackupFact';
import { EmptyLibrary } from './EmptyLibrary';
import { LibraryTitle } from './LibraryTitle';
import { ShelfView } from './ShelfView';
import { sizesOf } from './shelves';
import { useFocusOfEmptied } from './useFocusOfLostRow';

/** A part of the library, as the address names it. `list`: the last part of its path. */
export function Library({ list }: { list: string | undefined }) {
  const { title, unknownList, showAll } = useTexts('library');
  const library = useLibrary();
  const marks = useMarks();
  const isWide = useHasSplitView();
  const hash = useLocation({ select: (location) => location.hash });
  const [isRestored, setRestored] = useState(false);
  const view = readLibraryView(list, hash);
  const isEmpty = marks && isNothingKept(marks) && view?.shelf.kind === 'all';
  useFocusOfEmptied(isEmpty);
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
  return (
    <Page
      title={<LibraryTitle sizes={sizes} />}
      aside={!isWide && !isEmpty && <BackupFact marks={marks} />}
    >
      {isEmpty ? (
        <EmptyLibrary
          read={sizes.read}
          onRestored={() => setRestored(!isNothingKept(library.marks()))}
        />
      ) : (
        <>
          {isRestored && <Restored />}
          <ShelfView key={nameOfShelf(view.shelf)} {...{ view, marks, sizes }} />
        </>
      )}
    </Page>
  );
}

/** Says that a backup has filled the empty library. With the focus: what was pressed has gone with the empty one. */
function Restored() {
  const { backup } = useTexts('library');
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => void line.current?.focus(), []);
  return (
    <p ref={line} tabIndex={-1} className="pt-3 text-13 outline-0">
      {backup.taken}
    </p>
  );
}

function isNothingKept(marks: Marks): boolean {
  return sizesOf(marks).all === 0 && marks.lists.length === 1;
}

/** Whether this device has the list of a view. */
function isKnown({ shelf }: LibraryView, { lists }: Marks): boolean {
  return shelf.kind !== 'list' || lists.some(({ id }) => id === shelf.list);
}
