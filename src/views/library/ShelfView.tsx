import { useEffect, useState } from 'react';
import { useMessages } from '../../i18n/messages';
import type { Marks } from '../../library/marks';
import { useHasSplitView } from '../browse/list/useHasSplitView';
import type { LibraryView } from '../marks/libraryView';
import { useLibrary } from '../marks/useLibrary';
import { Backup } from './Backup';
import { CheckedActions } from './CheckedActions';
import { ControlRow } from './ControlRow';
import { DigestsLink } from './DigestsLink';
import { type Exported, ExportedPapers } from './ExportedPapers';
import { ExportFormats } from './ExportFormats';
import { FollowedThings } from './FollowedThings';
import { KeptPapers } from './KeptPapers';
import { nameToShare } from './nameToShare';
import { ReadingListImport } from './ReadingListImport';
import { SearchLibrary, useLibraryQuery } from './SearchLibrary';
import { SelectionBar } from './SelectionBar';
import { ShelfList } from './ShelfList';
import { keptIn, papersOf, type ShelfSizes, sortsOf } from './shelves';
import type { Sort } from './sortEntries';
import { useChecked } from './useChecked';
import { useChoosingStep } from './useChoosingStep';
import { useLibrarySearch } from './useLibrarySearch';

type Props = { view: LibraryView; marks: Marks; sizes: ShelfSizes };

/** A shelf with all that can be done with its papers: in three columns where there is room. */
export function ShelfView({ view, marks, sizes }: Props) {
  const isWide = useHasSplitView();
  const { count } = useMessages();
  const { shelfSelection: selection } = useLibrary();
  const checked = useChecked();
  const [chosenSort, setSort] = useState<Sort | null>(null);
  const [exported, setExported] = useState<Exported | null>(null);
  const sorts = sortsOf(view);
  const sort = chosenSort ?? sorts[0] ?? 'kept';
  const search = useLibrarySearch(useLibraryQuery(), keptIn(view), marks);
  const onShelf = papersOf(marks, view, sort);
  const ids = search?.narrow(onShelf) ?? onShelf;
  useEffect(() => {
    return () => selection.end();
  }, [selection]);
  // What is hidden by now must not be changed with the rest.
  useEffect(() => void selection.keepOnly(ids));
  useChoosingStep(!isWide && checked !== null);
  const others = (
    <div className="print:hidden">
      <DigestsLink />
      <FollowedThings />
      <ReadingListImport />
    </div>
  );
  const actions = { ids, view, marks, onExport: setExported };
  return (
    <>
      <div className="grid gap-x-10 xl:grid-cols-[13.75rem_minmax(0,1fr)_18.75rem] print:block">
        {isWide && (
          <div className="pt-3 print:hidden">
            <ShelfList {...{ view, marks, sizes }} />
          </div>
        )}
        <div className="min-w-0">
          <ControlRow
            {...{ view, marks, sizes, sort, sorts, isWide }}
            onSort={setSort}
            onExport={() => setExported({ ids, opens: 'export' })}
          />
          <SearchLibrary search={search} found={ids.length} />
          {search && ids.length === 0 ? (
            <p role="status" aria-busy={search.state === 'looking'} className="sr-only">
              {count.papers(0)}
            </p>
          ) : (
            <KeptPapers
              key={`${view.only} ${sort}`}
              {...{ ids, view, sort, marks }}
              isWhole={search === null}
              hasChecks={isWide || checked !== null}
              isChoosing={!isWide && checked !== null}
            />
          )}
        </div>
        {isWide && (
          <div className="grid content-start gap-5 pt-4 print:hidden">
            <CheckedActions {...actions} />
            {ids.length > 0 && <ExportFormats ids={ids} onExport={setExported} />}
            <Backup />
            {others}
          </div>
        )}
      </div>
      {!isWide && others}
      {!isWide && checked !== null && <SelectionBar {...actions} checked={checked} />}
      <ExportedPapers
        exported={exported}
        listName={nameToShare(view.shelf, marks)}
        onClose={() => setExported(null)}
      />
    </>
  );
}
