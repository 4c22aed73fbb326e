import { useSyncExternalStore } from 'react';
import { keptSince, lastBackupAt } from '../../library/backups';
import type { Marks } from '../../library/marks';
import { useLibrary } from '../marks/useLibrary';

const OLD_MS = 30 * 24 * 60 * 60 * 1000;

/** When the last backup was made, and what it lacks. */
export function useBackupState(marks: Marks) {
  const { store, hasCopy, now } = useLibrary();
  const isElsewhere = useSyncExternalStore(hasCopy.subscribe, hasCopy.get);
  const last = lastBackupAt(store.get().library);
  const since = keptSince(marks, last);
  return {
    /** In milliseconds; null: there is none. */
    last,
    /** Papers that were kept after it. */
    since,
    /** A folder of the reader has all of it. */
    isElsewhere,
    /** It is more than thirty days old, and lacks something. */
    isOld: !isElsewhere && last !== null && since > 0 && now() - last > OLD_MS,
  };
}
