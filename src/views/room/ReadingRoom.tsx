import { Outlet } from '@tanstack/react-router';
import { TimelinePage } from '../timeline/TimelinePage';
import { PaperPlace } from './PaperPlace';
import { useChosen } from './useChosen';
import { useRoomy } from './useRoomy';

/** The list, with the paper that was chosen beside it; where there is no room, one or the other. */
export function ReadingRoom() {
  const chosen = useChosen();
  const roomy = useRoomy();
  if (chosen !== null && !roomy) return <Outlet />;
  return (
    <TimelinePage>
      <PaperPlace key={chosen}>
        <Outlet />
      </PaperPlace>
    </TimelinePage>
  );
}
