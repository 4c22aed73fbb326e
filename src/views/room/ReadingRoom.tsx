import { Outlet } from '@tanstack/react-router';
import { TimelineBand } from '../timeline/TimelineBand';
import { TimelineList } from '../timeline/TimelineList';
import { TimelineRail } from '../timeline/TimelineRail';
import { PaperPlace } from './PaperPlace';
import { RoomPlan } from './RoomPlan';
import { useChosen } from './useChosen';

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
