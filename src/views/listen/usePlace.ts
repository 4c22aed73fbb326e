import { useSyncExternalStore } from 'react';
import type { Place, Reading } from '../../speech/reading';

/** Where a reading is; null without one. */
export function usePlace(reading: Reading | null): Place | null {
  return useSyncExternalStore(reading?.subscribe ?? never, () => reading?.get() ?? null);
}

const never = () => () => {};
