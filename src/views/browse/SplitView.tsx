import { Outlet } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { createStore } from '../../store';
import { LazyDaySidebar } from './LazyDaySidebar';
import { LazyFilterBar } from './LazyFilterBar';
import { type ListSize, ListSizeContext } from './list/ListSizeContext';
import { ListSkeleton } from './list/ListSkeleton';
import { useAddressDay } from './list/useListQuestion';
import { useOpenPaperId } from './list/useOpenPaperId';
import { browseList } from './loadBrowseList';
import { ReaderPane } from './ReaderPane';
import { SplitLayout } from './SplitLayout';

const BrowseList = browseList.component(({ BrowseList }) => BrowseList);

/** The list, of the archive, a day or a question, and the open paper; where the screen is too narrow for both, one or the other. */
export function SplitView() {
  const openId = useOpenPaperId();
  const day = useAddressDay();
  const isPaperOpen = openId !== null;
  const [listSize] = useState(() => createStore<ListSize | null>(null));
  return (
    <ListSizeContext value={listSize}>
      <SplitLayout
        isPaperOpen={isPaperOpen}
        filterBar={<LazyFilterBar />}
        daySidebar={<LazyDaySidebar />}
        list={
          <div
            data-list
            className={`${isPaperOpen ? 'print:hidden' : ''} @container min-w-0 px-(--edge) pb-16 xl:border-r xl:border-rule 2xl:[--edge:2rem] 3xl:border-l print:border-0 print:pb-0`}
          >
            <Suspense fallback={<ListSkeleton />}>
              <BrowseList />
            </Suspense>
          </div>
        }
        readerPane={
          // A new pane for each paper or day begins at its top.
          <ReaderPane key={openId ?? day} isPaperOpen={isPaperOpen}>
            <Outlet />
          </ReaderPane>
        }
      />
    </ListSizeContext>
  );
}
