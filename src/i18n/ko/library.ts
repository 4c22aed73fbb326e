import { format } from './format';

const { number } = format;

/** Marks of papers and the library, in Korean. */
export const texts = {
  title: '보관함',
  shelf: '보관함 보기',
  shelves: { saved: '저장', unread: '안 읽음', noted: '메모', read: '읽음' },
  sort: '정렬',
  sorts: { kept: '담은 순', day: '최신순', votes: '투표순' },
  facts: (unread: string) => `안 읽은 논문 ${unread}`,
  emptyShelf: {
    saved: '저장한 논문이 없습니다.',
    unread: '저장한 논문을 모두 읽었습니다.',
    noted: '메모가 있는 논문이 없습니다.',
    read: '읽은 논문이 없습니다.',
  },
  empty: {
    title: '아직 담은 논문이 없습니다',
    save: '별을 누르면 담깁니다. 논문을 펴 놓고 S를 눌러도 됩니다.',
    read: '논문을 잠시 펴 두거나 M을 누르면 읽음으로 남고, 목록에서 옅어집니다.',
    device:
      '보관함은 이 브라우저에만 있습니다. 계정은 없습니다. 다른 기기에서 쓰던 것이 있으면 백업 파일을 가져오세요.',
  },
  opening: '보관함을 여는 중',
  more: (n: number) => `${number(n)}편 더 보기`,
  missing: (n: number) => `이 아카이브에 없는 논문: ${number(n)}편`,
  backup: {
    title: '백업',
    what: '보관함은 이 브라우저에만 있습니다. 파일로 받아 두면 잃지 않고, 다른 기기에서 이어 쓸 수 있습니다.',
    download: '백업 파일 받기',
    restore: '파일에서 되살리기',
    preview: '되살리면 이렇게 바뀝니다',
    same: '이 파일에 있는 것은 모두 보관함에 있습니다.',
    newer: '더 새로운 버전이 쓴 파일입니다. 이 버전이 아는 것만 보이고, 나머지도 버리지 않습니다.',
    refused: (n: number) => `읽을 수 없어 빼는 항목: ${number(n)}개`,
    labels: {
      saved: '저장',
      read: '읽음',
      notes: '메모',
      lists: '목록',
      places: '목록의 순서',
      searches: '저장한 검색',
      authors: '팔로우한 저자',
    },
    added: (n: number) => `${number(n)} 늘어남`,
    removed: (n: number) => `${number(n)} 없어짐`,
    changed: (n: number) => `${number(n)} 바뀜`,
    take: '되살리기',
    cancel: '그만두기',
    taken: '되살렸습니다.',
    failed: {
      unreadable: '파일을 읽을 수 없습니다. 잘렸거나 다른 파일입니다.',
      foreign: '보관함의 백업 파일이 아닙니다.',
      'too-large': '파일이 너무 큽니다. 50 MB까지 읽습니다.',
    },
  },
  note: { title: '메모', hint: '#세미나처럼 적으면 태그가 됩니다' },
  marks: {
    saved: (n: number) => (n === 1 ? '저장했습니다.' : `${number(n)}편을 저장했습니다.`),
    unsaved: (n: number) =>
      n === 1 ? '저장 목록에서 뺐습니다.' : `${number(n)}편을 저장 목록에서 뺐습니다.`,
    read: (n: number) =>
      n === 1 ? '읽음으로 표시했습니다.' : `${number(n)}편을 읽음으로 표시했습니다.`,
    unread: (n: number) =>
      n === 1 ? '읽음 표시를 지웠습니다.' : `${number(n)}편의 읽음 표시를 지웠습니다.`,
    'all-read': (n: number) => `${number(n)}편을 읽음으로 표시했습니다.`,
    listed: (n: number) => (n === 1 ? '목록에 넣었습니다.' : `${number(n)}편을 목록에 넣었습니다.`),
    unlisted: (n: number) =>
      n === 1 ? '목록에서 뺐습니다.' : `${number(n)}편을 목록에서 뺐습니다.`,
    'lists-changed': (n: number) =>
      n === 1 ? '목록을 바꿨습니다.' : `${number(n)}편의 목록을 바꿨습니다.`,
    renamed: (_: number) => '목록 이름을 바꿨습니다.',
    deleted: (_: number) => '목록을 지웠습니다. 논문은 그대로 있습니다.',
    undo: '되돌리기',
    toList: '목록에…',
    first:
      '이 기기의 이 브라우저에만 남습니다. Safari는 앱으로 설치하지 않으면 일주일 동안 열지 않을 때 지울 수 있습니다.',
    unkept: '이 브라우저에 남길 수 없어 이번 방문 동안만 기억합니다.',
  },
  lists: {
    /** The name of the list that is there from the start. */
    later: '나중에 읽기',
    put: '목록에 넣기',
    putMany: (n: number) => `${number(n)}편을 목록에 넣기`,
    create: '새 목록',
    name: '목록 이름',
    make: '만들기',
    close: '닫기',
  },
};

export type LibraryTexts = typeof texts;
