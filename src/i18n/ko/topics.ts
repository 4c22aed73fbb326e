import { format } from './format';

const { number } = format;

/** The pages of all topics and of one, in Korean. */
export const texts = {
  title: '주제',
  count: (n: number) => `${number(n)}개`,
  find: '주제 찾기',
  findPlaceholder: '주제 찾기, 영어 이름도',
  description: (n: number) =>
    `논문이 다루는 주제 ${number(n)}개. 한국어나 영어 이름으로 찾고, 분기마다 몇 편이 실렸는지 봅니다.`,
  orders: { most: '많은 순', rising: '오르는 순', name: '가나다순' },
  order: '순서',
  group: '갈래',
  groups: {
    all: '전체',
    task: '과제',
    method: '방법',
    model: '모델',
    data: '데이터·평가',
    area: '응용 분야',
  },
  /** Of the quarters, oldest first. */
  history: (shares: string) => `분기별 비중 ${shares}`,
  none: '이름이 맞는 주제가 없습니다.',
  noneHint: '다른 이름이나 영어 이름으로 찾아 보세요. 낱말은 검색에서도 찾을 수 있습니다.',
  empty: '아직 주제가 없습니다.',
  emptyHint: '같은 것을 다루는 논문이 모이면 여기에 나옵니다.',
  synonyms: (names: string) => `같은 말 ${names}`,
  first: (day: string) => `${day}에 처음 실렸습니다`,
  show: (n: number) => `논문 ${number(n)}편 보기`,
  byQuarter: '분기마다 실린 논문',
  partial: '빗금은 다 차지 않은 분기',
  quarter: (name: string) => `${name.slice(6)}분기`,
  months: (from: number, to: number) => (from === to ? `${to}월` : `${from}–${to}월`),
  quarterOf: (year: string, part: string, papers: string) => `${year}년 ${part} ${papers}`,
  best: '가장 많은 투표',
  newest: '새로 실린 논문',
  all: '모두',
  near: '가까운 주제',
  nearHint: '함께 다룬 논문',
  authors: '논문이 많은 저자',
  index: '주제 목록',
  describe: (names: string, papers: string) => `${names}: 논문 ${papers}.`,
  unknown: '이런 주제는 여기에 없습니다.',
  unknownHint: '주제 목록에서 찾거나, 이 말로 검색해 보세요.',
  /** From a term in a text to the page of its topic. */
  open: '주제 자세히 보기',
  search: (text: string) => `“${text}” 검색`,
};

export type TopicTexts = typeof texts;
