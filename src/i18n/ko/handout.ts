import { format } from './format';

const { number } = format;

/** The handout for a seminar, in Korean. */
export const texts = {
  title: '세미나 핸드아웃',
  titleHint: '5월 세미나',
  fields: { title: '제목', date: '날짜', presenter: '발표' },
  papers: (papers: string) => `논문 ${papers}`,
  markdown: 'Markdown 파일로 저장',
  copyMarkdown: 'Markdown 복사',
  extent: '요약의 길이',
  extents: { three: '세 절', one: '새로운 점만' },
  withNotes: '내 메모 넣기',
  order: '순서',
  move: (title: string, place: number, all: number) =>
    `옮기기: ${title}, ${number(all)}편 중 ${number(place)}번째`,
  moved: (place: number, all: number) => `${number(all)}편 중 ${number(place)}번째로 옮겼습니다`,
  moveHint: '끌어서 옮기기. 화살표 키로도 옮깁니다',
  remove: (title: string) => `빼기: ${title}`,
  removeHint: '핸드아웃에서 빼기',
  doubtful: '요약이 다른 논문의 것일 수 있어 싣지 않았습니다.',
  questions: '메모와 질문',
  qr: '이 목록의 QR 코드',
  byModel: '요약은 언어 모델이 썼습니다. 인용하기 전에 원문을 확인하세요.',
  source: (source: string) => `요약 출처: ${source}`,
  missing: (ids: string) => `다이제스트에 실린 적이 없어 뺀 논문: ${ids}`,
  empty: '핸드아웃에 넣을 논문이 없습니다.',
  emptyHint: '목록의 공유 창에서 세미나 핸드아웃을 누르거나, 목록에서 X로 논문을 골라 주세요.',
};

export type HandoutTexts = typeof texts;
