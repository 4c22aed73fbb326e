import { hasUnread, isReading, type Progress } from '../../archive/contract';

/** Why it is not yet known what is wrong with all days; null: all are read or have failed. */
export function sayUnread(
  progress: Progress,
  words: { readonly reading: string; readonly unread: string },
): string | null {
  if (isReading(progress)) return words.reading;
  return hasUnread(progress) ? words.unread : null;
}
