import { createMomentFormat } from '../createMomentFormat';
import { format } from './format';

const { number } = format;

/** Marks of papers and the library, in Korean. */
export const texts = {
  title: '보관함',
  /** Moments, as the clock of the reader shows them. */
  clock: createMomentFormat('ko', { month: 'long', dayPeriod: 'long' }),
  shelf: '보관함 보기',
  narrow: '보여 줄 논문',
  groups: { lists: '읽기 목록', tags: '태그', others: '그 밖에' },
  shelves: { all: '모두', saved: '저장한 논문', noted: '메모가 있는 논문', read: '읽은 논문' },
  narrowings: { all: '모두', unread: '안 읽음', noted: '메모' },
  lastRead: '최근 읽은 논문',
  /** Of a list. */
  listCount: (papers: number, unread: number) =>
    `${number(papers)}편, 안 읽은 논문 ${number(unread)}편`,
  chooseShelf: '목록과 태그 고르기',
  sort: '정렬',
  sorts: { own: '내 순서', kept: '담은 순', day: '최신순', votes: '투표순' },
  facts: {
    unread: (papers: string) => `안 읽은 논문 ${papers}`,
    notes: (n: number) => `메모 ${number(n)}개`,
  },
  emptyShelf: {
    all: '담은 논문이 없습니다.',
    saved: '저장한 논문이 없습니다.',
    read: '읽은 논문이 없습니다.',
    list: '이 목록은 비어 있습니다.',
    tag: '이 태그를 쓴 메모가 없습니다.',
  },
  emptyNarrowing: { unread: '안 읽은 논문이 없습니다.', noted: '메모가 있는 논문이 없습니다.' },
  showAll: '보관함 모두 보기',
  unknownList: {
    title: '이 기기에 없는 목록입니다',
    hint: '다른 사람이나 다른 기기의 목록이거나, 지운 목록입니다. 목록은 만든 기기에만 있습니다.',
  },
  choose: {
    paper: (title: string) => `고르기: ${title}`,
    start: '고르기',
    all: '모두 고르기',
    none: '고른 논문',
    hint: '논문을 고르면 여기서 한꺼번에 정리합니다.',
    chosen: (n: number) => `고른 ${number(n)}편`,
    end: '그만 고르기',
    more: '다른 작업',
  },
  actions: {
    handout: '핸드아웃',
    list: '목록에 넣기',
    unlist: '이 목록에서 빼기',
    read: '읽음 표시',
    unread: '안 읽음으로',
    save: '저장',
    unsave: '저장 풀기',
    export: '내보내기',
    share: '공유',
    related: '비슷한 논문',
  },
  order: {
    menu: '목록 다루기',
    rename: '이름 바꾸기',
    up: '목록을 위로',
    down: '목록을 아래로',
    remove: '목록 지우기',
    handle: (title: string) => `순서 바꾸기: ${title}`,
    keys: '위아래 화살표로 옮깁니다. Home은 맨 위, End는 맨 아래입니다.',
    moved: (place: number, of: number) =>
      `${number(of)}편 가운데 ${number(place)}번째로 옮겼습니다.`,
  },
  export: { title: '내보내기', what: '지금 보는 논문을 파일로 내려받거나 복사합니다.' },
  empty: {
    title: '아직 담은 논문이 없습니다',
    save: '별을 누르면 담깁니다',
    saveKey: '논문을 펴 놓고 S를 눌러도 됩니다.',
    saveTouch: '목록의 어느 논문에나 별이 있습니다.',
    note: '메모를 쓰면 저절로 담깁니다',
    noteTag: '메모에 #세미나처럼 적으면 태그로 모입니다.',
    lists: '담은 논문은 목록으로 묶습니다',
    listsExport: '목록째로 BibTeX, 마크다운 파일로 내보냅니다.',
    device:
      '보관함은 이 브라우저에만 있습니다. 계정은 없습니다. 다른 기기에서 쓰던 것이 있으면 백업 파일을 가져오세요.',
    try: '여기서 하나 담아 보기',
    tryOf: (day: string) => `${day}에 ${__HAS_VOTES__ ? '투표를 많이 받은' : '실린'} 논문`,
    read: (papers: string) => `읽은 논문 ${papers} 보기`,
  },
  more: (n: number) => `${number(n)}편 더 보기`,
  missing: (n: number) => `이 아카이브에 없는 논문: ${number(n)}편`,
  backup: {
    title: '백업',
    what: '보관함은 이 브라우저에만 있습니다. 파일로 받아 두면 잃지 않고, 다른 기기에서 이어 쓸 수 있습니다.',
    withoutImports:
      '내 다이제스트로 넣은 파일은 담기지 않습니다. 잃지 않으려면 원래 파일을 따로 보관해 주세요.',
    last: (day: string) => `마지막 백업은 ${day}입니다.`,
    since: (n: number) => `그 뒤로 ${number(n)}편이 늘었습니다.`,
    fact: (day: string) => `백업 ${day}`,
    factSince: (day: string, n: number) => `백업 ${day}, 그 뒤로 ${number(n)}편`,
    never: '백업 없음',
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
      unreadable:
        '파일을 읽을 수 없습니다. 잘렸거나 다른 파일입니다. 여기서 받은 백업 파일(haru-papers-library.json)을 골라 주세요.',
      foreign:
        '보관함의 백업 파일이 아닙니다. 여기서 받은 백업 파일(haru-papers-library.json)을 골라 주세요.',
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
    unlisted: (n: number) =>
      n === 1 ? '목록에서 뺐습니다.' : `${number(n)}편을 목록에서 뺐습니다.`,
    'lists-changed': (n: number) =>
      n === 1 ? '목록을 바꿨습니다.' : `${number(n)}편의 목록을 바꿨습니다.`,
    noted: (_: number) => '메모를 쓴 논문을 담았습니다.',
    renamed: (_: number) => '목록 이름을 바꿨습니다.',
    deleted: (_: number) => '목록을 지웠습니다. 논문은 그대로 있습니다.',
    undo: '되돌리기',
    remind: (n: number) => `백업 없이 담은 논문이 ${number(n)}편입니다.`,
    toBackup: '백업하기',
    toList: '목록에…',
    first: '이 기기의 이 브라우저에만 남습니다.',
    /** Of Safari. */
    dropped: '앱으로 설치하지 않으면 일주일 뒤 지워질 수 있습니다.',
    unkept: '이 브라우저에 남길 수 없어 이번 방문 동안만 기억합니다.',
  },
  since: {
    title: (papers: string) => `지난 방문 이후 새 논문 ${papers}`,
    nothing: '새 논문은 없습니다',
    firstUnread: '안 읽은 첫 논문',
    readUntil: '여기까지 읽음',
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
