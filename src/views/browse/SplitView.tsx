import { Outlet } from '@tanstack/react-router';
import { useState } from 'react';
import { createStore } from '../../store';
import { BrowseList } from './BrowseList';
import { LazyDaySidebar } from './LazyDaySidebar';
import { LazyFilterBar } from './LazyFilterBar';
import { type ListSize, ListSizeContext } from './list/ListSizeContext';
import { useAddressDay } from './list/useListQuestion';
import { useOpenPaperId } from './list/useOpenPaperId';
import { ReaderPane } from './ReaderPane';
import { SplitLayout } from './SplitLayout';

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
        list={<BrowseList />}
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
