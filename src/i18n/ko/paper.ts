import { format } from './format';
import { texts as messages } from './messages';

const { number } = format;

/** The page of a paper, in Korean, with what the rows of lists say of it. */
export const texts = {
  /** What the row of a paper says of it. */
  states: { read: '읽음', doubtful: '의심스러운 요약', save: '저장' },
  ...messages.paper,
  rankOf: (rank: number, papers: number) => `${number(papers)}편 중 ${number(rank)}위`,
  votesUnknownNote: '이날의 다이제스트에는 투표수가 적혀 있지 않습니다. 0표라는 뜻이 아닙니다.',
  authorsUnknownNote: '이날의 다이제스트에는 저자가 적혀 있지 않습니다. arXiv에서 확인해 주세요.',
  authorsCut:
    '다이제스트에는 저자 목록이 일부만 실려 있습니다. 전체 목록은 arXiv에서 볼 수 있습니다.',
  authorsOrder:
    '다이제스트에는 저자 순서가 남아 있지 않습니다. 맨 앞에 있다고 제1저자인 것은 아닙니다.',
  foldAuthors: '저자 접기',
  showAllAuthors: (n: number) => `저자 모두 보기 (${number(n)}명)`,
  listed: '실린 날',
  source: '출처:',
  summaryByModel:
    '이 요약은 언어 모델이 썼습니다. 틀릴 수 있으니 중요한 내용은 원문에서 확인해 주세요.',
  noSummary: '이 논문에는 요약이 없습니다.',
  morePoints: (n: number) => `${number(n)}개 더 보기`,
  months: (day: string, month: string) =>
    `다이제스트에 실린 날은 ${format.day(day)}, arXiv 등록은 ${format.month(month)}입니다.`,
  about: '이 자료에 대하여',
  links: '원문과 링크',
  project: '프로젝트',
  keywords: '키워드',
  readOnArxiv: 'arXiv에서 읽기',
  toDay: (day: string) => `${day}로 돌아가기`,
  list: '목록',
  toList: '목록으로 돌아가기',
  sectionLink: (section: string) => `이 절의 링크: ${section}`,
  previous: '이전 논문',
  next: '다음 논문',
  before: '이전',
  after: '다음',
  onwards: '이어서 읽기',
  doubtful: '요약에 제목의 낱말이 하나도 나오지 않습니다. 다른 논문의 요약일 수 있습니다.',
  abstractOnArxiv: 'arXiv에서 초록 보기',
  topics: '주제',
  related: '함께 볼 논문',
  moreRelated: '비슷한 논문 더 보기',
  sharedAuthors: (n: number) => `겹치는 저자 ${number(n)}명`,
  close: '논문 닫기',
  neighbours: '목록에서 이동',
  /** null: not known yet. */
  position: (position: number, total: number | null) =>
    `${number(position)} / ${total === null ? '…' : number(total)}`,
  video: '영상',
  videoLink: '영상 열기',
  notFound: '이 논문은 여기에 없습니다.',
  notFoundHint: (id: string) => `arXiv ${id} 논문은 다이제스트에 실린 적이 없습니다.`,
  openArxiv: 'arXiv에서 열기',
  notAnId: '논문 주소를 읽을 수 없습니다.',
  notAnIdHint: '주소는 /paper/2502.18411 모양입니다. arXiv 링크를 그대로 붙여도 됩니다.',
  summary: '요약',
  cardSummary: (text: string, isKorean: boolean) => `${isKorean ? '한국어 ' : ''}요약: ${text}`,
};

export type PaperTexts = typeof texts;
