declare const dayBrand: unique symbol;

/** An ISO day, `2025-02-26`. Days sort and compare as text and never pass through a local `Date`. */
export type Day = string & { readonly [dayBrand]: true };

/**
 * Returns the text as a day, or null when it is anything else. `'2025-02-26'` is accepted;
 * `'2025-2-26'`, `'2025-02-30'` and `'2025-02-26T00:00'` are refused.
 */
export function parseDay(text: string): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return null;
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const length = month === 2 && isLeapYear(year) ? 29 : MONTH_LENGTHS[month - 1];
  if (length === undefined || date < 1 || date > length) return null;
  return text as Day;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/**
 * Returns the day in the path of a digest file, or null for a file that is no digest:
 * `'2025-02-26.md'` and `'paper_logs/2025/02/26.md'` → `'2025-02-26'`, `'README.md'` → null.
 */
export function dayOfPath(path: string): Day | null {
  const parts = /(?:^|\/)(\d{4})[-/](\d{2})[-/](\d{2})\.md$/.exec(path);
  return parts ? parseDay(`${parts[1]}-${parts[2]}-${parts[3]}`) : null;
}
