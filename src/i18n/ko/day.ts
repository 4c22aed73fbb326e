import { format } from './format';

/** The list of a day and its glance, in Korean. */
export const texts = {
  none: (day: string) => `${format.day(day)}에는 다이제스트가 없습니다.`,
  noneHint: '가까운 날을 열어 보세요.',
  notADay: '날짜 주소를 읽을 수 없습니다.',
  thisWeek: __HAS_VOTES__ ? '이 주에 투표를 많이 받은 논문' : '이 주의 다른 논문',
  wholeWeek: '이 주 모두',
  daysBefore: __HAS_VOTES__ ? '앞선 날에 투표를 많이 받은 논문' : '앞선 날의 논문',
  yearBefore: '1년 전 이날',
  aboutYearBefore: '1년 전 이맘때',
  /** Of words: the papers that they find. */
  found: (papers: string) => `찾은 ${papers}`,
  toNewest: '가장 최근 날로',
  notADayHint: '주소는 /day/2025-02-26 모양입니다.',
  /** Where a long day goes on. */
  continued: '읽던 곳부터 이어집니다.',
  toTop: '맨 위로',
};

export type DayTexts = typeof texts;
