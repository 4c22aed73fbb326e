import { type Day, parseDay } from '../../digest/day';
import { noticesCache } from './cacheNames';

/** How a notice says what has come, in the reader's language: `'{year}년 {month} {date}일'`. */
export type NoticeWords = {
  /** With `{year}`, `{month}`, `{date}` and `{papers}`. */
  readonly title: string;
  /** From January on. */
  readonly months: readonly string[];
};

/** What the page leaves for the service worker, which has no other way to know what the reader wants. */
export type NoticeEntry = {
  /** The newest day that the reader knows of. */
  readonly day: Day;
  readonly wantsNotices: boolean;
  readonly wantsBadge: boolean;
  /** When the last notice was shown, in milliseconds since 1970; null: none yet. */
  readonly toldAt: number | null;
  readonly words: NoticeWords;
};

/** Reads an entry from a parsed JSON value; null for anything else. */
export function parseNoticeEntry(value: unknown): NoticeEntry | null {
  if (typeof value !== 'object' || value === null) return null;
  const { day, wantsNotices, wantsBadge, toldAt, words }: Readonly<Record<string, unknown>> = {
    ...value,
  };
  const parsedDay = typeof day === 'string' ? parseDay(day) : null;
  const parsedWords = parseWords(words);
  if (!parsedDay || !parsedWords) return null;
  return {
    day: parsedDay,
    wantsNotices: wantsNotices === true,
    wantsBadge: wantsBadge === true,
    toldAt: typeof toldAt === 'number' && Number.isFinite(toldAt) ? toldAt : null,
    words: parsedWords,
  };
}

/** The entry of the app at a base; null: there is none. Fails where the browser has no Cache storage. */
export async function readNoticeEntry(base: string): Promise<NoticeEntry | null> {
  const response = await (await caches.open(noticesCache(base))).match(pathOf(base));
  const value: unknown = await response?.json().catch(() => null);
  return parseNoticeEntry(value);
}

/** Leaves an entry in place of the one before. Fails as `readNoticeEntry`. */
export async function writeNoticeEntry(base: string, entry: NoticeEntry): Promise<void> {
  const cache = await caches.open(noticesCache(base));
  await cache.put(pathOf(base), new Response(JSON.stringify(entry)));
}

/** Nothing is looked for from here on. */
export async function deleteNoticeEntry(base: string): Promise<void> {
  await caches.delete(noticesCache(base));
}

/** An address that no file has. */
function pathOf(base: string): string {
  return `${base}digests/notices`;
}

function parseWords(value: unknown): NoticeWords | null {
  if (typeof value !== 'object' || value === null) return null;
  const { title, months }: Readonly<Record<string, unknown>> = { ...value };
  const areMonths = Array.isArray(months) && months.every((month) => typeof month === 'string');
  return typeof title === 'string' && areMonths ? { title, months } : null;
}
