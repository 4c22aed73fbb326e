import type { CalendarTexts } from '../ko/calendar';

export const texts: CalendarTexts = {
  title: 'Calendar',
  close: 'Close the calendar',
  previousMonth: 'Previous month',
  nextMonth: 'Next month',
  weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  none: 'no digest',
  years: 'Years',
  months: 'Months',
  newest: 'Newest day',
  alone: 'This day alone',
};
