import { Outlet } from '@tanstack/react-router';
import { useState } from 'react';
import { createStore } from '../../store';
import { BrowseList } from './BrowseList';
import { LazyDaySidebar } from './LazyDaySidebar';
import { LazyFilterBar } from './LazyFilterBar';
import { type ListSize, ListSizeContext } from './list/ListSizeContext';
import { useOpenPaperId } from './list/useOpenPaperId';
import { ReaderPane } from './ReaderPane';
import { SplitLayout } from './SplitLayout';

/** The list and the open paper; where the screen is too narrow for both, one or the other. */
export function SplitView() {
  const openId = useOpenPaperId();
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
          // A new pane for each paper begins at its top.
          <ReaderPane key={openId} isPaperOpen={isPaperOpen}>
            <Outlet />
          </ReaderPane>
        }
      />
    </ListSizeContext>
  );
}
