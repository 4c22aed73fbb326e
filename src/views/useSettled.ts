import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { whenQueriesSettle } from '../archive/page/whenQueriesSettle';
import { whenIdle } from '../ui/whenIdle';

/** Whether the screen has fetched what it asked for and the page has been idle once since. */
export function useSettled(): boolean {
  const queryClient = useQueryClient();
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    let isMounted = true;
    whenIdle()
      .then(() => whenQueriesSettle(queryClient))
      .then(() => isMounted && setSettled(true));
    return () => {
      isMounted = false;
    };
  }, [queryClient]);
  return settled;
}
