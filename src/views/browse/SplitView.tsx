import { Outlet } from '@tanstack/react-router';
import { TimelineList } from './BrowseList';
import { TimelineRail } from './LazyDaySidebar';
import { TimelineBand } from './LazyFilterBar';
import { PaperPlace } from './ReaderPane';
import { RoomPlan } from './SplitLayout';
import { useChosen } from './useOpenPaper';

/** The list, with the paper that was chosen beside it; where there is no room, one or the other. */
export function ReadingRoom() {
  const chosen = useChosen();
  return (
    <RoomPlan
      isChosen={chosen !== null}
      band={<TimelineBand />}
      rail={<TimelineRail />}
      list={<TimelineList />}
      paper={
        <PaperPlace key={chosen} isChosen={chosen !== null}>
          <Outlet />
        </PaperPlace>
      }
    />
  );
}
