import { format } from './format';

const { number } = format;

/** Against what the shares of a sentence are held. */
const since = {
  year: { rose: '한 해 전에는', fell: '한 해 사이에' },
  before: { rose: '앞의 두 분기에는', fell: '앞의 두 분기와 견주면' },
};

/** The page of what rises and falls, in Korean. */
export const texts = {
  title: '흐름',
  subtitle: '주제가 논문 100편 가운데 몇 편에 나왔는지, 분기마다',
  /** `'2025-Q2'` → `2025년 2분기` */
  quarter: (name: string) => `${name.slice(0, 4)}년 ${name.slice(6)}분기`,
  shortQuarter: (name: string) => `${name.slice(6)}분기`,
  chooseQuarter: '분기 고르기',
  counting: '세는 방법',
  countings: { share: '비중', papers: '편수' },
  /** `now` and `before` papers of `all` papers. */
  rose: (quarter: string, topic: string, s: SaidChange) =>
    `${quarter}에는 논문 ${number(s.all)}편 가운데 ${number(s.now)}편의 주제가 ${topic}입니다. ${since[s.since].rose} ${number(s.before)}편이었습니다.`,
  fell: (quarter: string | null, topic: string, s: SaidChange) =>
    `${quarter ? `${quarter}, ` : ''}${topic} 논문은 ${since[s.since].fell} ${number(s.all)}편 가운데 ${number(s.before)}편에서 ${number(s.now)}편으로 줄었습니다.`,
  steady: (quarter: string) => `${quarter}에는 뚜렷하게 오르거나 내린 주제가 없습니다.`,
  first: (quarter: string) => `${quarter}와 견줄 앞선 분기가 없습니다.`,
  /** Why nothing can have risen or fallen. */
  needsQuarters: '오르고 내리는 주제는 두 분기가 쌓여야 나옵니다.',
  needsPapers: (n: number) => `한 분기에 논문이 ${number(n)}편은 있어야 오르는 주제로 봅니다.`,
  until: (quarter: string, day: string, papers: number) =>
    `${quarter}는 ${day}까지 ${number(papers)}편으로 셌습니다.`,
  whole: (quarter: string, papers: number) => `${quarter}는 ${number(papers)}편으로 셌습니다.`,
  since: (quarter: string, day: string) => `${quarter}는 ${day}부터입니다.`,
  rising: '오르는 주제',
  risingHint: '앞의 두 분기보다 뚜렷하게 늘어난 순',
  inWeeks: (now: number, before: number) => `최근 ${now}주, 앞선 ${before}주에 견주어`,
  inQuarter: (quarter: string) => `${quarter}, 앞의 두 분기에 견주어`,
  /** By which part of itself a share has grown; null: there was none before. */
  gain: (gain: number | null) => (gain === null ? '새로' : `+${number(Math.round(gain * 100))}%`),
  saidGain: (gain: number | null) =>
    gain === null ? '새로 나옴' : `비중 ${number(Math.round(gain * 100))}% 오름`,
  falling: '내리는 주제',
  fallingHint: '앞의 두 분기보다 뚜렷하게 줄어든 순',
  none: '이 분기에는 없습니다.',
  most: (quarter: string) => `${quarter}에 많은 주제`,
  up: '오름',
  down: '내림',
  /** Of a share in percentage points, and of the two quarters before. */
  change: (points: string, before: string) => `${points}%p · 앞의 두 분기 ${before}`,
  paperChange: (before: string) => `직전 분기 ${before}`,
  quarters: (topic: string) => `${topic}: 분기마다`,
  overTime: (topic: string) => `${topic}: 시간에 따라`,
  compare: '견주어 보기',
  compareHint: {
    quarter: { share: '분기마다, 비중', papers: '분기마다, 편수' },
    month: { share: '달마다, 앞뒤 석 달의 비중', papers: '달마다, 앞뒤 석 달의 평균 편수' },
  },
  step: '나누는 단위',
  steps: { quarter: '분기', month: '달' },
  add: '주제나 낱말',
  addTerm: (term: string) => `이 말로 견주기: ${term}`,
  noMore: (n: number) => `${number(n)}개까지 견줄 수 있습니다.`,
  remove: (name: string) => `빼기: ${name}`,
  unknown: (name: string) => `이 아카이브에 없는 주제: ${name}`,
  table: '숫자로 보기',
  stepColumn: { quarter: '분기', month: '달' },
  unfinished: { quarter: '아직 끝나지 않은 분기', month: '아직 끝나지 않은 달' },
  downloadCompared: '이 표를 CSV로',
  download: '모든 주제를 CSV로',
  reading: '아직 읽는 중인 날이 있어 수가 더 늘 수 있습니다.',
  notCounted: '논문을 세지 못했습니다.',
  share: '흐름 공유',
  noTopics: '아직 셀 수 있는 주제가 없습니다.',
  noTopicsHint: '주제가 같은 논문이 쌓이면 여기에 나옵니다.',
};

export type SaidChange = {
  readonly now: number;
  readonly before: number;
  readonly all: number;
  readonly since: keyof typeof since;
};

export type TrendTexts = typeof texts;
