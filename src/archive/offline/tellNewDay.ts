import { digestFile } from '../../digest/manifest';
import { decode, readManifest } from '../files';
import type { ReadFile } from '../readFile';
import { findNewDay, firstTitle, noticeTitle } from './newDayNotice';
import type { NoticeEntry } from './noticeEntry';

/** A notice as the browser shows it. */
export type Notice = {
  readonly title: string;
  /** `''`: nothing more is known. */
  readonly body: string;
  /** A newer notice takes the place of the one before. */
  readonly tag: string;
  /** Where a press leads, below the base. */
  readonly path: string;
};

export type NoticePlatform = {
  readonly readEntry: () => Promise<NoticeEntry | null>;
  readonly writeEntry: (entry: NoticeEntry) => Promise<void>;
  /** Asks the host, not the device. */
  readonly readFile: ReadFile;
  /** Whether the reader has the app before his eyes. */
  readonly isSeen: () => Promise<boolean>;
  readonly show: (notice: Notice) => Promise<void>;
  readonly setBadge: (papers: number) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

/** The tag under which the browser lets the service worker look. */
export const NEW_DAY_TAG = 'new-day';

/**
 * Tells the reader who wants it of a new day: its date, how many papers it has, and the title of the first. Reads
 * the manifest, and the digest of a day that is to be told of.
 */
export async function tellNewDay(platform: NoticePlatform): Promise<void> {
  const { readEntry, writeEntry, readFile, isSeen, show, setBadge, now } = platform;
  const entry = await readEntry();
  if (!entry || !(entry.wantsNotices || entry.wantsBadge)) return;
  const { days } = await readManifest(readFile);
  const { tell, badge } = findNewDay(entry, days, now());
  // A number that the system refuses keeps no notice back.
  if (badge !== null) await setBadge(badge).catch(() => {});
  // The page itself shows it, and leaves another entry.
  if (tell === null || (await isSeen())) return;
  const file = digestFile(tell);
  const title = await readFile(file)
    .then((bytes) => firstTitle(decode(bytes, file)))
    .catch(() => null);
  // Before it is shown: a notice that fails is not tried again and again.
  await writeEntry({ ...entry, day: tell.day, toldAt: now() });
  await show({
    title: noticeTitle(entry.words, tell.day, tell.papers),
    body: title ?? '',
    tag: NEW_DAY_TAG,
    path: `day/${tell.day}`,
  });
}
