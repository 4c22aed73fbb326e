import { createFormat } from '../format';

const MONTHS =
  ' January February March April May June July August September October November December'.split(
    ' ',
  );
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const short = (name: string | undefined) => `${name?.slice(0, 3)}`;

export const format = createFormat('en', {
  day: ({ year, month, day }) => `${MONTHS[month]} ${day}, ${year}`,
  dayParts: ({ year, month, day, weekday }) => [
    `${short(MONTHS[month])} ${day}`,
    `, ${year}`,
    '',
    short(WEEKDAYS[weekday]),
  ],
  shortDay: ({ year, month, day }) => `${short(MONTHS[month])} ${day}, ${year}`,
  dayOfYear: ({ month, day }) => `${short(MONTHS[month])} ${day}`,
  weekday: ({ weekday }) => `${WEEKDAYS[weekday]}`,
  shortWeekday: ({ weekday }) => short(WEEKDAYS[weekday]),
  month: ({ year, month }) => `${MONTHS[month]} ${year}`,
  monthOfYear: ({ month }) => `${MONTHS[month]}`,
  shortMonth: ({ year, month }) => `${short(MONTHS[month])} ${year}`,
  shortMonthOfYear: ({ month }) => short(MONTHS[month]),
});
