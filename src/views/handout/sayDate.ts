import { parseDay } from '../../digest/day';
import type { Format } from '../../i18n/format';

/** `'2025-05-12'` → `'2025년 5월 12일 월요일'`; `''` where it is no day. */
export function sayDate(date: string, format: Format): string {
  const day = parseDay(date);
  return day ? `${format.day(day)} ${format.weekday(day)}` : '';
}
