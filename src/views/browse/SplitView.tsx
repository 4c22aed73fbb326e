import { Outlet } from '@tanstack/react-router';
import { BrowseList } from './BrowseList';
import { LazyDaySidebar } from './LazyDaySidebar';
import { LazyFilterBar } from './LazyFilterBar';
import { useOpenPaper } from './list/useOpenPaperId';
import { ReaderPane } from './ReaderPane';
import { SplitLayout } from './SplitLayout';

/** The list, with the paper that was chosen beside it; where there is no room, one or the other. */
export function SplitView() {
  const chosen = useOpenPaper();
  return (
    <SplitLayout
      isChosen={chosen !== null}
      band={<LazyFilterBar />}
      rail={<LazyDaySidebar />}
      list={<BrowseList />}
      paper={
        <ReaderPane key={chosen} isChosen={chosen !== null}>
          <Outlet />
        </ReaderPane>
      }
    />
  );
}
