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

/** `2025-04-08` → 2025, 4, 8, 2: weekdays count from Sunday, 0. A month has no day. */
type DateParts = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
};

/** How a language writes what `Format` lists. */
type DateStyle = {
  readonly [Name in Exclude<keyof Format, 'number'>]: (
    parts: DateParts,
  ) => ReturnType<Format[Name]>;
};

/**
 * Makes the format of a language, a tag like `'ko'`. Dates are written without `Intl`: the first of its formats takes
 * 70 ms of a slow phone while the page is hydrated, and the build may know other names of months than the browser. A
 * test compares them.
 */
export function createFormat(language: string, style: DateStyle): Format {
  const writer =
    <T>(write: (parts: DateParts) => T) =>
    (text: string) =>
      write(partsOf(text));
  return {
    day: writer(style.day),
    dayParts: writer(style.dayParts),
    shortDay: writer(style.shortDay),
    dayOfYear: writer(style.dayOfYear),
    weekday: writer(style.weekday),
    shortWeekday: writer(style.shortWeekday),
    month: writer(style.month),
    monthOfYear: writer(style.monthOfYear),
    shortMonth: writer(style.shortMonth),
    shortMonthOfYear: writer(style.shortMonthOfYear),
    // Whole numbers are the same in all languages of the table, without the platform, for the same reason.
    number: (count) =>
      count % 1
        ? new Intl.NumberFormat(language).format(count)
        : String(count).replace(/\B(?=(\d{3})+$)/g, ','),
  };
}

/** Days are ISO text and pass through UTC only, so that every time zone writes the same day. */
function partsOf(text: string): DateParts {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return { year, month, day, weekday: new Date(text).getUTCDay() };
}
