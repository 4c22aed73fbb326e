import { useRef } from 'react';
import { useHistoryStep } from './useHistoryStep';

/**
 * Makes a run of changes, such as a text typed key by key, one step for Back: the first change pushes a
 * history entry, the following ones replace it until the run ends.
 */
export function useCoalescedHistory(): {
  /** Whether the next change replaces the current history entry. */
  replace(): boolean;
  /** Ends the run. Back and Forward end it too. */
  end(): void;
} {
  const isRunning = useRef(false);
  const end = () => {
    isRunning.current = false;
  };
  useHistoryStep(end);
  return {
    replace() {
      const replaces = isRunning.current;
      isRunning.current = true;
      return replaces;
    },
    end,
  };
}
