import { format } from './format';

const { number } = format;

/** The pages of a week, a month and a year, in Korean. */
export const texts = {
  weekName: (week: string) => `${week.slice(0, 4)}년 ${Number(week.slice(6))}주 차`,
  shortWeek: (week: string) => `${Number(week.slice(6))}주 차`,
  week: {
    choose: '주 고르기',
    previous: '이전 주',
    next: '다음 주',
    best: __HAS_VOTES__ ? '이 주 가장 많은 투표' : '이 주의 논문',
    ranked: __HAS_VOTES__ ? '이 주에 투표를 많이 받은 논문' : '이 주에 실린 논문',
    days: '이 주의 날',
    none: '이 주에는 다이제스트가 없습니다.',
    noneHint: '가까운 주를 열어 보세요.',
    unreadable: '주 주소를 읽을 수 없습니다.',
    unreadableHint: '주소는 /week/2025-W09 모양입니다.',
  },
  month: {
    choose: '달 고르기',
    previous: '이전 달',
    next: '다음 달',
    best: __HAS_VOTES__ ? '이 달 가장 많은 투표' : '이 달의 논문',
    ranked: __HAS_VOTES__ ? '이 달에 투표를 많이 받은 논문' : '이 달에 실린 논문',
    days: '하루하루',
    none: '이 달에는 다이제스트가 없습니다.',
    noneHint: '가까운 달을 열어 보세요.',
    unreadable: '달 주소를 읽을 수 없습니다.',
    unreadableHint: '주소는 /month/2025-02 모양입니다.',
  },
  yearName: (year: string) => `${year}년`,
  year: {
    title: '연간',
    choose: '해 고르기',
    previous: '이전 해',
    next: '다음 해',
    best: __HAS_VOTES__ ? '이 해 가장 많은 투표' : '이 해의 논문',
    ranked: __HAS_VOTES__ ? '이 해에 투표를 많이 받은 논문' : '이 해에 실린 논문',
    days: '달마다',
    none: '이 해에는 다이제스트가 없습니다.',
    noneHint: '가까운 해를 열어 보세요.',
    unreadable: '해 주소를 읽을 수 없습니다.',
    unreadableHint: '주소는 /year/2025 모양입니다.',
  },
  wholeYear: (year: string) => `${year}년 한 해`,
  yearBefore: (month: string) => `1년 전 ${month}`,
  monthsHint: '누르면 그달로',
  /** Of a year with days to come. */
  until: (day: string) => `${day}까지`,
  /** `before`: quarters of the same year. */
  inYear: (quarter: string, before: number) =>
    `${quarter}, 그해 앞의 ${before === 1 ? '' : before === 2 ? '두 ' : '세 '}분기에 견주어`,
  dayOfMonth: (day: string) => `${Number(day.slice(8))}일`,
  daysHint: '누르면 그날로',
  noDigest: '없음',
  notYet: '아직 없음',
  more: (from: number, to: number) => `${from}–${to}${__HAS_VOTES__ ? '위' : '번째'} 더 보기`,
  all: (n: number) => `${number(n)}편 모두 ${__HAS_VOTES__ ? '투표순으로 ' : ''}보기`,
  authors: '자주 실린 저자',
  newNames: '새 이름',
  newNamesHint: '이후 여러 논문에 쓰인 이름',
  usedLater: (papers: number) => `이후 ${number(papers)}편`,
  copyText: '글로 복사',
};

export type PeriodTexts = typeof texts;
