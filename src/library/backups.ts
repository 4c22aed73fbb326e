import type { Change, Library } from './library';
import type { Marks } from './marks';
import { stateKey } from './recordKey';

const KEY = stateKey('backup');
/** So many papers are a loss that the reader would regret. */
const PAPERS_UNTIL_REMINDER = 50;

/** Says that a backup is made now. */
export const BACKUP_MADE: Change = { key: KEY, field: 'made', value: true };

/** Says that the reader is reminded now. */
export const REMINDER_GIVEN: Change = { key: KEY, field: 'reminded', value: true };

/** When the last backup was made, here or on a device whose backup was taken, in milliseconds; null: never. */
export function lastBackupAt(library: Library): number | null {
  return library.get(KEY)?.get('made')?.time ?? null;
}

/** How many papers were saved, noted or put into a list after a time; null: ever. */
export function keptSince({ papers }: Marks, time: number | null): number {
  let kept = 0;
  for (const { savedAt, notedAt, listedAt } of papers.values()) {
    const last = Math.max(savedAt ?? -1, notedAt ?? -1, listedAt ?? -1);
    if (last > (time ?? -1)) kept += 1;
  }
  return kept;
}

/** Whether to remind the reader of a backup: once, after fifty papers without one. */
export function isReminderDue(library: Library, marks: Marks): boolean {
  const made = lastBackupAt(library);
  const reminded = library.get(KEY)?.get('reminded')?.time ?? null;
  if (reminded !== null && reminded > (made ?? -1)) return false;
  return keptSince(marks, made) >= PAPERS_UNTIL_REMINDER;
}
