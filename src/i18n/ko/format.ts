import { createFormat } from '../format';

const WEEKDAYS = '일월화수목금토';

export const format = createFormat('ko', {
  day: ({ year, month, day }) => `${year}년 ${month}월 ${day}일`,
  dayParts: ({ year, month, day, weekday }) => [
    '',
    `${year}년 `,
    `${month}월 ${day}일`,
    `${WEEKDAYS[weekday]}요일`,
  ],
  shortDay: ({ year, month, day }) => `${year}. ${month}. ${day}.`,
  dayOfYear: ({ month, day }) => `${month}월 ${day}일`,
  weekday: ({ weekday }) => `${WEEKDAYS[weekday]}요일`,
  shortWeekday: ({ weekday }) => `${WEEKDAYS[weekday]}`,
  month: ({ year, month }) => `${year}년 ${month}월`,
  monthOfYear: ({ month }) => `${month}월`,
  shortMonth: ({ year, month }) => `${year}. ${month}.`,
  shortMonthOfYear: ({ month }) => `${month}월`,
});
