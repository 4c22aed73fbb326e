import type { Day } from '../../digest/day';
import type { ManifestDay } from '../../digest/manifest';
import { plainText } from '../../digest/plainText';
import { toText } from '../../digest/toText';
import type { NoticeEntry, NoticeWords } from './noticeEntry';

/** Two days that come within this time are told together: at most one notice a day, whenever the browser looks. */
const QUIET_MS = 20 * 60 * 60 * 1000;

/** What to do about the days of an archive. */
export type NewDay = {
  /** The day to tell of; null: none. */
  readonly tell: ManifestDay | null;
  /** The number on the icon of the app; null: it stays as it is. */
  readonly badge: number | null;
};

/**
 * Looks for days after the one that the reader knows.
 *
 * @param days newest first
 * @param now in milliseconds since 1970
 */
export function findNewDay(entry: NoticeEntry, days: readonly ManifestDay[], now: number): NewDay {
  const [newest] = days;
  if (!newest || newest.day <= entry.day) return { tell: null, badge: null };
  const isQuiet = entry.toldAt !== null && now - entry.toldAt < QUIET_MS;
  return {
    tell: entry.wantsNotices && !isQuiet ? newest : null,
    badge: entry.wantsBadge ? newest.papers : null,
  };
}

/** The heading of a notice: `'2025년 5월 9일, 새 논문 20편'`. */
export function noticeTitle(words: NoticeWords, day: Day, papers: number): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const parts: Readonly<Record<string, string>> = {
    year,
    month: words.months[Number(month) - 1] ?? month,
    date: String(Number(date)),
    papers: String(papers),
  };
  return words.title.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '');
}

/**
 * The title of the first paper of a digest; null: it has none, or the heading is more than a link, which takes the
 * parser to read.
 */
export function firstTitle(digest: string): string | null {
  const [, heading = ''] = /^###(?!#)(.*)/m.exec(digest) ?? [];
  const [, link = ''] = /^\s+\[(.+)\]\(https?:[^\s()[\]]+\)\s*$/.exec(heading) ?? [];
  return (isBalanced(link) && plainText(toText(link))) || null;
}

/** Whether each bracket is closed after it is opened: of `12] [Title` the first is of another pair. */
function isBalanced(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]]/g)) {
    depth += bracket === '[' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
