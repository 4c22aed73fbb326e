import type { PeriodTexts } from '../ko/period';
import { papers } from './counts';

export const texts: PeriodTexts = {
  weekName: (week) => `Week ${Number(week.slice(6))}, ${week.slice(0, 4)}`,
  shortWeek: (week) => `W${Number(week.slice(6))}`,
  week: {
    choose: 'Choose a week',
    previous: 'Previous week',
    next: 'Next week',
    best: __HAS_VOTES__ ? 'Most votes of the week' : 'Of this week',
    ranked: __HAS_VOTES__ ? 'Most voted papers of the week' : 'Papers of the week',
    days: 'Days of the week',
    none: 'There is no digest in this week.',
    noneHint: 'Try a week nearby.',
    unreadable: 'This address names no week.',
    unreadableHint: 'A week’s address looks like /week/2025-W09.',
  },
  month: {
    choose: 'Choose a month',
    previous: 'Previous month',
    next: 'Next month',
    best: __HAS_VOTES__ ? 'Most votes of the month' : 'Of this month',
    ranked: __HAS_VOTES__ ? 'Most voted papers of the month' : 'Papers of the month',
    days: 'Day by day',
    none: 'There is no digest in this month.',
    noneHint: 'Try a month nearby.',
    unreadable: 'This address names no month.',
    unreadableHint: 'A month’s address looks like /month/2025-02.',
  },
  dayOfMonth: (day) => `${Number(day.slice(8))}`,
  daysHint: 'press to open a day',
  noDigest: 'None',
  notYet: 'Not yet',
  more: (from, to) => `Show ${from}–${to}`,
  all: (n) => `All ${papers(n)}${__HAS_VOTES__ ? ' by votes' : ''}`,
  authors: 'Frequent authors',
  copyText: 'Copy as text',
};
