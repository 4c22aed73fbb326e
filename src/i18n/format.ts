/** Writes days, months and numbers as an interface language does. */
export type Format = {
  /** `2025년 4월 8일` · `April 8, 2025` */
  day(day: string): string;
  /**
   * A day as a heading says it, around its year, and its weekday: `['', '2025년 ', '4월 8일', '화요일']` ·
   * `['Apr 8', ', 2025', '', 'Tue']`.
   */
  dayParts(day: string): readonly string[];
  /** `2025. 4. 8.` · `Apr 8, 2025` */
  shortDay(day: string): string;
  /** `4월 8일` · `Apr 8` */
  dayOfYear(day: string): string;
  /** `화요일` · `Tuesday` */
  weekday(day: string): string;
  /** `화` · `Tue` */
  shortWeekday(day: string): string;
  /** `2025-02` → `2025년 2월` · `February 2025` */
  month(month: string): string;
  /** `2025-02` → `2월` · `February` */
  monthOfYear(month: string): string;
  /** `2025-02` → `2025. 2.` · `Feb 2025` */
  shortMonth(month: string): string;
  /** `2025-02` → `2월` · `Feb` */
  shortMonthOfYear(month: string): string;
  /** `5488` → `5,488` */
  number(count: number): string;
};

type Style = {
  /** The month of a short date with its year: `2025. 4. 8.` is numeric, `Apr 8, 2025` short. */
  readonly shortMonth: 'numeric' | 'short';
  /** The month of a date without its year and of a heading: `4월 8일` is long, `Apr 8` short. */
  readonly monthOfDay: 'long' | 'short';
  /** The year of a day, in a group, with what separates it from the rest. */
  readonly yearOfDay: RegExp;
};

/**
 * Makes the format of a language, a tag like `'ko'`. Days are ISO text and pass through UTC only, so that
 * every time zone writes the same day.
 */
export function createFormat(
  language: string,
  { shortMonth, monthOfDay, yearOfDay }: Style,
): Format {
  const dates = (options: Intl.DateTimeFormatOptions) => {
    // Made when first used: each takes milliseconds, and a screen uses few.
    let made: Intl.DateTimeFormat | undefined;
    return (day: string) => {
      made ??= new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
      return made.format(new Date(`${day}T00:00:00Z`));
    };
  };
  const month = dates({ year: 'numeric', month: 'long' });
  const monthOfYear = dates({ month: 'long' });
  const monthAndYear = dates({ year: 'numeric', month: shortMonth });
  const shortMonthOfYear = dates({ month: 'short' });
  const day = dates({ year: 'numeric', month: 'long', day: 'numeric' });
  const dayOfHeading = dates({ year: 'numeric', month: monthOfDay, day: 'numeric' });
  const weekdayOfHeading = dates({ weekday: monthOfDay });
  return {
    day,
    dayParts: (text) => [...dayOfHeading(text).split(yearOfDay), weekdayOfHeading(text)],
    shortDay: dates({ year: 'numeric', month: shortMonth, day: 'numeric' }),
    dayOfYear: dates({ month: monthOfDay, day: 'numeric' }),
    weekday: dates({ weekday: 'long' }),
    shortWeekday: dates({ weekday: 'short' }),
    month: (text) => month(`${text}-01`),
    monthOfYear: (text) => monthOfYear(`${text}-01`),
    shortMonth: (text) => monthAndYear(`${text}-01`),
    shortMonthOfYear: (text) => shortMonthOfYear(`${text}-01`),
    // Whole numbers are the same in all languages of the table, without the platform: the first of its formats takes
    // ten milliseconds of the start of a page.
    number: (count) =>
      count % 1
        ? new Intl.NumberFormat(language).format(count)
        : String(count).replace(/\B(?=(\d{3})+$)/g, ','),
  };
}
