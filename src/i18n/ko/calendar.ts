/** The calendar under the heading of a day, in Korean. */
export const texts = {
  title: '달력',
  close: '달력 닫기',
  previousMonth: '이전 달',
  nextMonth: '다음 달',
  /** From Sunday on. */
  weekdays: ['일', '월', '화', '수', '목', '금', '토'],
  none: '다이제스트 없음',
  years: '연도',
  months: '월',
  newest: '가장 최근 날',
  alone: '이날만 보기',
};

export type CalendarTexts = typeof texts;
