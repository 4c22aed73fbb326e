import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { whenQueriesSettle } from '../../archive/page/whenQueriesSettle';
import { whenIdle } from '../../ui/whenIdle';

/** Whether the screen has got what it asked for, and has had a moment with nothing to do. */
export function useSettled(): boolean {
  const queryClient = useQueryClient();
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    let here = true;
    whenIdle()
      .then(() => whenQueriesSettle(queryClient))
      .then(() => here && setSettled(true));
    return () => {
      here = false;
    };
  }, [queryClient]);
  return settled;
}
