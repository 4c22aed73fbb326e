import { useRef } from 'react';
import { useHistoryStep } from './useHistoryStep';

/**
 * Makes a run of changes one step of the history, as typing is: the first change adds an entry, those
 * after it replace that entry until the run ends. Back and Forward end it too.
 */
export function useCoalescedHistory(): {
  /** Whether this change replaces the entry of the change before it. Begins or continues the run. */
  replace(): boolean;
  end(): void;
} {
  const isRunning = useRef(false);
  const end = () => {
    isRunning.current = false;
  };
  useHistoryStep(end);
  return {
    replace() {
      const continues = isRunning.current;
      isRunning.current = true;
      return continues;
    },
    end,
  };
}
