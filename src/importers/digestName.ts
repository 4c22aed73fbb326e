import { type Day, dayOfPath, parseDay } from '../digest/day';

/** What the path of a digest says. */
export type DigestName = {
  /** null: it names a day that does not exist, or several. */
  readonly day: Day | null;
  /** The day is written as the format asks for: `2025-02-26.md`, `2025/02/26.md`. */
  readonly isPlain: boolean;
};

/**
 * Reads the path of a file. Returns null where it is none of a digest: `'README.md'`, `'2025-02-26.txt'`. Also
 * reads what nearly names a day: `'2025-2-6.md'`, `'20250226.md'`, `'2025_02_26.markdown'`,
 * `'daily-2025-02-26.md'`, `'2025-02-26 (1).md'`. `'2025-02-30.md'` has no day.
 */
export function readDigestName(path: string): DigestName | null {
  const plain = dayOfPath(path);
  if (plain) return { day: plain, isPlain: true };
  const stem = /^(.*)\.(?:md|markdown)$/i.exec(path)?.[1];
  if (stem === undefined) return null;
  const dates = datesIn(stem.slice(stem.lastIndexOf('/') + 1));
  const [day = folderDay(stem), ...more] = dates;
  return day === undefined ? null : { day: more.length > 0 ? null : day, isPlain: false };
}

/** The days that a text names, `'2025-2-6'`, `'20250206'`; null for each that does not exist. */
export function datesIn(text: string): (Day | null)[] {
  return Array.from(text.matchAll(DATE), dayOf);
}

/** The day of `'2025/2/6'`, undefined where the path does not end so. */
function folderDay(stem: string): Day | null | undefined {
  const found = FOLDERS.exec(stem);
  return found ? dayOf(found) : undefined;
}

function dayOf({ groups }: RegExpExecArray): Day | null {
  const { year, month = '', date = '' } = groups ?? {};
  return parseDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
}

/** Eight digits, or the same sign between year, month and date. */
const DATE =
  /(?<!\d)(?<year>(?:19|20)\d\d)(?=[-_. ]|\d{4}(?!\d))(?<sign>[-_. ]?)(?<month>\d{1,2})\k<sign>(?<date>\d{1,2})(?!\d)/g;

const FOLDERS = /(?:^|\/)(?<year>\d{4})[-/](?<month>\d{1,2})[-/](?<date>\d{1,2})$/;
