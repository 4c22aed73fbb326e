import { format } from './format';

const { number } = format;

/** Why a hit is where it is, in Korean. */
export const texts = {
  /** Names the list of one paper. */
  title: (paper: string) => `찾은 까닭: ${paper}`,
  score: (score: number) => `점수 ${number(Math.round(score * 10) / 10)}`,
  by: {
    typed: '그대로',
    prefix: '앞부분',
    apart: '떨어져 있음',
    gloss: '같은 말',
    initials: '초성',
  },
  lacks: '없음',
  hint: '없어도 되는 말',
  places: { title: '제목', link: '코드·프로젝트 주소', keywords: '키워드', authors: '저자' },
  summary: '요약',
  bullet: (section: string, bullet: number) => `${section} ${number(bullet)}`,
  more: {
    together: '한 문단에 함께 있음',
    whole: '검색어가 통째로 있음',
    author: '저자 이름',
    index: '낱말의 빈도',
  },
  scanned: '색인하기 전이라 입력한 글자 그대로 찾았습니다.',
};

export type ExplainTexts = typeof texts;
