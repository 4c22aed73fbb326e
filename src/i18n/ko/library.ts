import { format } from './format';

const { number } = format;

/** Marks of papers and the library, in Korean. */
export const texts = {
  marks: {
    saved: (_: number) => '저장했습니다.',
    unsaved: (_: number) => '저장 목록에서 뺐습니다.',
    read: (_: number) => '읽음으로 표시했습니다.',
    unread: (_: number) => '읽음 표시를 지웠습니다.',
    'all-read': (n: number) => `${number(n)}편을 읽음으로 표시했습니다.`,
    undo: '되돌리기',
    first:
      '이 기기의 이 브라우저에만 남습니다. Safari는 앱으로 설치하지 않으면 일주일 동안 열지 않을 때 지울 수 있습니다.',
    unkept: '이 브라우저에 남길 수 없어 이번 방문 동안만 기억합니다.',
  },
};

export type LibraryTexts = typeof texts;
