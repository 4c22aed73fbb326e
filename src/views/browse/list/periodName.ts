import type { Period } from '../../../digest/period';
import type { Texts } from '../../../i18n/languages';

/**
 * What a heading calls a period: `5월 5일 – 11일`, `4월 28일 – 5월 4일`, `2025년 5월`, `2025년`.
 *
 * @param words `messages.format` and the texts of the period
 */
export function periodHeading({ kind, name, days }: Period, format: Format, words: Words): string {
  const [first = '', last = ''] = [days[0], days.at(-1)];
  if (kind === 'month') return format.month(name);
  if (kind === 'year') return words.yearName(name);
  const isOneMonth = first.slice(0, 7) === last.slice(0, 7);
  return `${format.dayOfYear(first)} – ${isOneMonth ? words.dayOfMonth(last) : format.dayOfYear(last)}`;
}

/** What other apps call a period: `2025년 19주 차 (5월 5일 – 11일)`, `2025년 5월`, `2025년`. */
export function periodTitle(period: Period, format: Format, words: Words): string {
  const heading = periodHeading(period, format, words);
  return period.kind === 'week' ? `${words.weekName(period.name)} (${heading})` : heading;
}

type Format = Texts['messages']['format'];
type Words = Texts['late']['period'];
