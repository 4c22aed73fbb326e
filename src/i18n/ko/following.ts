import { format } from './format';

const { number } = format;

/** Saved searches and followed authors, in Korean. */
export const texts = {
  searches: '저장한 검색',
  authors: '팔로우한 저자',
  follow: '팔로우',
  fresh: (n: number) => `새 논문 ${number(n)}편`,
  /** Of a search that the worker has not finished. */
  freshSoFar: (n: number) => `새 논문 ${number(n)}편 이상`,
  /** Of recent questions. */
  forgetKey: 'Delete 키로 하나씩 지웁니다',
  rename: '이름',
  renameOf: (name: string) => `이름 바꾸기: ${name}`,
  newName: '새 이름',
  done: '바꾸기',
  remove: (name: string) => `빼기: ${name}`,
  removed: (name: string) => `뺐습니다: ${name}`,
  undo: '되돌리기',
};

export type FollowingTexts = typeof texts;
