import type { DayTexts } from '../ko/day';
import { format } from './format';

export const texts: DayTexts = {
  none: (day) => `There is no digest for ${format.day(day)}.`,
  noneHint: 'Try a day nearby.',
  notADay: 'This address names no day.',
  thisWeek: __HAS_VOTES__ ? 'Most voted of this week' : 'Others of this week',
  wholeWeek: 'The whole week',
  daysBefore: __HAS_VOTES__ ? 'Most voted of the days before' : 'Of the days before',
  yearBefore: 'On this day a year before',
  aboutYearBefore: 'About a year before',
  found: (papers) => `${papers} found`,
  toNewest: 'To the newest day',
  notADayHint: 'A day’s address looks like /day/2025-02-26.',
  /** Where a long day goes on. */
  continued: 'Continued where you were.',
  toTop: 'Back to top',
};
