import { format } from './format';

const { number } = format;

/** Filters by what the reader keeps, and searching in it, in Korean. */
export const texts = {
  unreadOnly: '안 읽은 것만',
  /** What is chosen from saved papers, notes, lists and tags. */
  choose: '보관함',
  lists: '목록',
  tags: '태그',
  foreign: {
    title: '다른 기기의 보관함입니다',
    what: '저장, 읽음, 메모, 목록은 표시한 기기에만 남습니다. 이 주소가 가리키는 것은 이 기기에 없습니다.',
    rest: '나머지 조건으로 보기',
    all: '모든 논문 보기',
  },
  search: {
    label: '보관함에서 검색',
    clear: '검색어 지우기',
    found: (n: number) => `${number(n)}편 찾음`,
    looking: '찾는 중',
    none: '보관함에 맞는 논문이 없습니다.',
    notesOnly: '검색을 쓸 수 없어 메모에서만 찾았습니다.',
  },
};

export type KeptTexts = typeof texts;
