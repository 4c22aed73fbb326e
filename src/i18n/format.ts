/** Days, numbers and names of languages as one interface language writes them. */
export type Format = {
  /** `2025년 4월 8일` · `April 8, 2025` */
  day(day: string): string;
  /** `2025. 4. 8.` · `Apr 8, 2025` */
  shortDay(day: string): string;
  /** `4월 8일` · `Apr 8` */
  dayOfYear(day: string): string;
  /** `화요일` · `Tuesday` */
  weekday(day: string): string;
  /** `2025년 2월` · `February 2025`, of `2025-02` */
  month(month: string): string;
  /** `2월` · `February`, of `2025-02` */
  monthOfYear(month: string): string;
  /** `2025. 2.` · `Feb 2025`, of `2025-02` */
  shortMonth(month: string): string;
  /** `2월` · `Feb`, of `2025-02` */
  shortMonthOfYear(month: string): string;
  number(count: number): string;
};

/** A day is text; it passes through UTC only, so that every time zone writes the same one. */
export function createFormat(language: string): Format {
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
    return (day: string) => format.format(new Date(`${day}T00:00:00Z`));
  };
  const numbers = new Intl.NumberFormat(language);
  const month = dates({ year: 'numeric', month: 'long' });
  const monthOfYear = dates({ month: 'long' });
  const short = language.startsWith('ko') ? 'numeric' : 'short';
  const shortMonths = dates({ year: 'numeric', month: short });
  const shortMonthOfYear = dates({ month: 'short' });
  return {
    day: dates({ year: 'numeric', month: 'long', day: 'numeric' }),
    shortDay: dates({ year: 'numeric', month: short, day: 'numeric' }),
    dayOfYear: dates({ month: language.startsWith('ko') ? 'long' : 'short', day: 'numeric' }),
    weekday: dates({ weekday: 'long' }),
    month: (text) => month(`${text}-01`),
    monthOfYear: (text) => monthOfYear(`${text}-01`),
    shortMonth: (text) => shortMonths(`${text}-01`),
    shortMonthOfYear: (text) => shortMonthOfYear(`${text}-01`),
    number: (count) => numbers.format(count),
  };
}
