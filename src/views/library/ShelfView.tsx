import { useEffect, useState } from 'react';
import type { Marks } from '../../library/marks';
import { useHasSplitView } from '../browse/list/useHasSplitView';
import type { LibraryView } from '../marks/libraryView';
import { useChecked } from '../marks/useChecked';
import { useLibrary } from '../marks/useLibrary';
import { Backup } from './Backup';
import { CheckedActions } from './CheckedActions';
import { ControlRow } from './ControlRow';
import { type Exported, ExportedPapers } from './ExportedPapers';
import { ExportFormats } from './ExportFormats';
import { KeptPapers } from './KeptPapers';
import { SelectionBar } from './SelectionBar';
import { ShelfList } from './ShelfList';
import { papersOf, type ShelfSizes, sortsOf } from './shelves';
import type { Sort } from './sortEntries';
import { useChoosingStep } from './useChoosingStep';

type Props = { view: LibraryView; marks: Marks; sizes: ShelfSizes };

/** A shelf with all that can be done with its papers: in three columns where there is room. */
export function ShelfView({ view, marks, sizes }: Props) {
  const isWide = useHasSplitView();
  const { selection } = useLibrary();
  const checked = useChecked();
  const [chosenSort, setSort] = useState<Sort | null>(null);
  const [exported, setExported] = useState<Exported | null>(null);
  const sorts = sortsOf(view);
  const sort = chosenSort ?? sorts[0] ?? 'kept';
  const ids = papersOf(marks, view, sort);
  useEffect(() => {
    return () => selection.end();
  }, [selection]);
  // What is hidden by now must not be changed with the rest.
  useEffect(() => void selection.keepOnly(ids));
  useChoosingStep(!isWide && checked !== null);
  const actions = { ids, view, marks, onExport: setExported };
  return (
    <>
      <div className="grid gap-x-10 xl:grid-cols-[13.75rem_minmax(0,1fr)_18.75rem]">
        {isWide && (
          <div className="pt-3">
            <ShelfList {...{ view, marks, sizes }} />
          </div>
        )}
        <div className="min-w-0">
          <ControlRow
            {...{ view, marks, sizes, sort, sorts, isWide }}
            onSort={setSort}
            onExport={() => setExported({ ids, opens: 'export' })}
          />
          <KeptPapers
            key={`${view.only} ${sort}`}
            {...{ ids, view, sort, marks }}
            hasChecks={isWide || checked !== null}
            isChoosing={!isWide && checked !== null}
          />
        </div>
        {isWide && (
          <div className="grid content-start gap-5 pt-4">
            <CheckedActions {...actions} />
            {ids.length > 0 && <ExportFormats ids={ids} onExport={setExported} />}
            <Backup />
          </div>
        )}
      </div>
      {!isWide && checked !== null && <SelectionBar {...actions} checked={checked} />}
      <ExportedPapers exported={exported} onClose={() => setExported(null)} />
    </>
  );
}
