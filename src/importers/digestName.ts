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
  const day = stem === undefined ? undefined : dayOfStem(stem);
  return day === undefined ? null : { day, isPlain: false };
}

/** What the path of a file of another format says. */
export type ForeignName = DigestName & {
  /** Nothing comes before the day: the file can be only a digest. */
  readonly isOfDay: boolean;
};

/**
 * Reads the path of a `.json` or `.jsonl` file as `readDigestName` does that of markdown. null: it names no day.
 * Other words next to `2025-02-26` are plain, since others name their files so: `'2025-02-26_paper_ko.json'`.
 */
export function readForeignName(path: string): ForeignName | null {
  const stem = /^(.*)\.jsonl?$/i.exec(path)?.[1];
  const day = stem === undefined ? undefined : dayOfStem(stem);
  if (stem === undefined || day === undefined) return null;
  const isPlain = day !== null && PLAIN.test(stem);
  // Without a day in the name the folders are one.
  return { day, isPlain, isOfDay: nameOf(stem).search(DATE) <= 0 };
}

/** The days that a text names, `'2025-2-6'`, `'20250206'`; null for each that does not exist. */
export function datesIn(text: string): (Day | null)[] {
  return Array.from(text.matchAll(DATE), dayOf);
}

/** The one day of a path without its ending; null: none that exists, or several. undefined: it names none. */
function dayOfStem(stem: string): Day | null | undefined {
  const [day = folderDay(stem), ...more] = new Set(datesIn(nameOf(stem)));
  return more.length > 0 ? null : day;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The day of `'2025/2/6'` and `'2025/02/06 (1)'`, undefined where the path does not end so. */
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

const FOLDERS =
  /(?:^|\/)(?<year>\d{4})[-/](?<month>\d{1,2})[-/](?<date>\d{1,2})(?:[-_ ](?!\d)[^/]*)?$/;

const PLAIN = /(?:(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)[^/]*|(?:^|\/)\d{4}\/\d{2}\/\d{2})$/;
