import type { Failure } from '../../failure';
import { filters } from './filters';
import { format } from './format';

const { number } = format;

/** From the settings of the site; the build writes them in. */
declare const __NAME_KO__: string | null;
declare const __WRITTEN_BY__: 'model' | 'people' | null;
declare const __TAGLINE_KO__: string | null;

const APP = '하루논문';
const works = '검색과 필터는 브라우저 안에서 작동합니다.';

/**
 * What every screen says in Korean. Its type is what the other languages must have. No particle follows
 * a value: which one it takes depends on the value.
 */
export const texts = {
  format,
  site: {
    name: __NAME_KO__ ?? APP,
    /** What the site is: in the reader pane a line, two on a phone. */
    tagline: __TAGLINE_KO__ ?? works,
    about: __TAGLINE_KO__ === null ? works : `${__TAGLINE_KO__} ${works}`,
    skip: '본문으로 건너뛰기',
    skipToPaper: '고른 논문으로 건너뛰기',
    menu: '주 메뉴',
    screens: '다른 화면',
    loading: '불러오는 중',
  },
  menu: { title: '메뉴와 설정', close: '메뉴 닫기', sign: '가가' },
  nav: {
    timeline: '하루',
    week: '주간',
    month: '월간',
    topics: '주제',
    trends: '흐름',
    authors: '저자',
    library: '보관함',
    digests: '내 다이제스트',
    about: '소개',
    health: '데이터 상태',
  },
  theme: { system: '테마: 시스템 설정', light: '테마: 밝게', dark: '테마: 어둡게' },
  search: {
    label: '검색',
    placeholder: '제목, 저자, 요약 검색',
    clear: '검색어 지우기',
    suggestions: '검색 제안',
    kinds: { recent: '최근 검색', term: '검색어', author: '저자', paper: '논문' },
    forget: '최근 검색 지우기',
  },
  count: {
    papers: (n: number) => `${number(n)}편`,
    /** How often days list papers, where that is more often than there are papers. */
    listings: (n: number) => `${number(n)}번 실림`,
    days: (n: number) => `${number(n)}일`,
    votes: (n: number) => `투표 ${number(n)}`,
    authors: (n: number) => `${number(n)}명`,
    /** `isCut`: there are others besides. */
    moreAuthors: (n: number, isCut: boolean) => `외 ${number(n)}명${isCut ? ' 이상' : ''}`,
    /** Of what may still grow. */
    soFar: (text: string) => `현재 ${text}`,
    ofAll: (n: number) => `전체 ${number(n)}편`,
  },
  room: {
    paper: '고른 논문',
    glance: '한눈에',
    dismiss: '이 설명 닫기',
    day: (day: string, weekday: string, papers: string) => `${day} ${weekday}, 논문 ${papers}`,
    mostVotedOfDay: __HAS_VOTES__ ? '이날 가장 많은 투표' : '이날의 논문',
    /** `papers`: how many, maybe so far. */
    list: (papers: string) => `고른 ${papers} 한눈에`,
    mostVoted: __HAS_VOTES__ ? '가장 많은 투표' : '고른 논문',
    authors: '자주 나오는 저자',
  },
  timeline: {
    results: '찾은 논문',
    looking: '찾는 중',
    late: (n: number) => `${number(n)}편을 더 찾았습니다`,
    reordered: '순서가 바뀌었습니다',
    takeNewest: '새 순서로 보기',
    lateNote: '더 찾은 논문이 있습니다.',
    /** Papers of a day that its page has, and this one has not yet. */
    rest: (n: number) => `이날의 다른 논문 ${number(n)}편`,
    days: '날짜 목록',
    chosenDay: '고른 논문이 실린 날',
    sort: '정렬',
    rows: '목록 보기',
    rowsShow: { summary: '요약', skim: '훑기', titles: '제목만' },
    sorts: {
      day: '최신순',
      votes: '투표순',
      'votes-week': '주별 투표순',
      'votes-month': '월별 투표순',
      'votes-year': '연도별 투표순',
      relevance: '관련도순',
    },
    partial: '여기부터는 검색어의 일부만 맞는 논문입니다.',
    below: { lacks: '여기부터는 이 말이 없는 논문', apart: '여기부터는 이 말이 떨어져 있는 논문' },
    onlyPartial: '검색어가 모두 들어 있는 논문은 없습니다. 일부만 맞는 논문입니다.',
    corrected: '다음 검색어로 찾았습니다',
    asTyped: '입력한 그대로 찾기',
    readings: '초성으로 찾았습니다',
    spoken: '이렇게 읽었습니다',
    ignored: '어느 논문에도 없어 뺀 말',
    reasons: {
      gloss: '같은 말로 찾음',
      initials: '초성으로 찾음',
      described: '뜻으로 찾음',
      lacks: '없는 말',
      apart: '떨어져 있는 말',
    },
    explain: '찾은 까닭',
    overTime: '이 검색어의 흐름',
    relaxations: '이렇게 하면 찾습니다',
    lift: {
      days: '날짜 필터 지우기',
      votes: '투표 필터 지우기',
      author: '저자 필터 지우기:',
      topic: '주제 필터 지우기:',
      kept: '보관함 필터 지우기:',
      operator: '조건 빼기:',
      filters: '필터를 모두 지우기',
      words: '다른 말로 찾기:',
    },
    none: '조건에 맞는 논문이 없습니다.',
    noneHint: '검색어를 줄이거나 필터를 하나씩 지워 보세요.',
    hangulAuthor: '한글 이름은 ‘저자:’ 없이 찾아 보세요:',
    swappedDays: '시작일이 종료일보다 늦습니다. 두 날짜를 확인해 주세요.',
    swappedVotes: '최소 투표가 최대 투표보다 큽니다. 두 수를 확인해 주세요.',
    empty: '아직 다이제스트가 없습니다.',
    emptyHint: '다이제스트 파일(2025-02-26.md)을 폴더에 넣고 다시 빌드하면 여기에 나옵니다.',
  },
  filters,
  day: {
    /** Papers that a list by day has under a newer day. */
    above: (n: number) => `${number(n)}편은 위에 있음`,
    previous: '이전 날',
    next: '다음 날',
  },
  paper: {
    votes: (n: number) => `투표 ${number(n)}`,
    votesUnknown: '투표수 모름',
    authorsUnknown: '저자 정보 없음',
    /** `isCut`: the digest names only some of them. */
    authorCount: (n: number, isCut: boolean) => `저자 ${number(n)}명${isCut ? ' 이상' : ''}`,
    authors: '저자',
    code: '코드',
    alsoOn: (days: string) => `실린 다른 날: ${days}`,
    /** From a file of the reader's own. */
    ownFrom: (name: string) => `내 다이제스트: ${name}`,
    noSection: (section: string) => `이 요약에 없는 절: ${section}`,
    sections: {
      'whats-new': '새로운 점',
      'technical-details': '기술 세부',
      'performance-highlights': '성능',
      limitations: '한계',
      'ethical-considerations': '윤리적 고려',
      conclusion: '결론',
      abstract: '초록',
    },
  },
  share: {
    shareList: '목록 공유',
    exportList: '목록 내보내기',
    cannotOpen: '창을 열지 못했습니다. 네트워크를 확인하고 새로 고쳐 주세요.',
  },
  progress: {
    label: '아카이브 읽는 중',
    reading: (read: number, total: number) =>
      `${number(total)}일 가운데 ${number(read)}일을 읽었습니다`,
    partial: (n: number) =>
      `읽지 못한 다이제스트: ${number(n)}일치. 나머지는 그대로 볼 수 있습니다.`,
    which: '어느 날인지 보기',
    since: (day: string) =>
      `이 기기의 메모리에 맞춰 ${format.shortDay(day)}부터 찾습니다. 더 오래된 날은 하루 화면에서 볼 수 있습니다.`,
  },
  failure: {
    title: '불러오지 못했습니다',
    retry: '다시 시도',
    home: '하루 화면으로',
    describe: (failure: Failure): string => {
      switch (failure.kind) {
        case 'unreachable':
          return '서버에 연결할 수 없습니다. 네트워크를 확인한 뒤 다시 시도해 주세요.';
        case 'refused':
          return `서버가 파일을 보내지 않았습니다(${failure.file}, 응답 ${failure.status}). 새로 고쳐 보고, 계속되면 운영자에게 알려 주세요.`;
        case 'unreadable':
          return `파일의 내용이 깨져 있습니다(${failure.file}). 잠시 뒤에 다시 시도해 주세요.`;
        case 'no-worker':
          return '검색 기능이 멈췄습니다. 다시 시도하면 새로 시작합니다. 날짜와 논문은 그대로 읽을 수 있습니다.';
        case 'bug':
          return `페이지에 오류가 있습니다(${failure.message}). 새로 고쳐 보고, 계속되면 운영자에게 알려 주세요.`;
      }
    },
  },
  /** Said to readers of this language while the page is in another one. */
  offer: {
    question: '이 사이트는 한국어로도 볼 수 있습니다.',
    accept: '한국어로 보기',
    decline: '지금 언어로 계속',
  },
  status: {
    foreignPolicy: (directive: string) =>
      `서버나 네트워크의 보안 정책(${directive})이 이 페이지의 파일을 막고 있습니다. 일부 기능을 쓸 수 없습니다. 운영자에게 알려 주세요.`,
    offline: '오프라인입니다.',
    offlineHeld: (days: number) =>
      `오프라인입니다. 이 기기에 저장된 ${number(days)}일치를 볼 수 있습니다.`,
    newVersion: '새 버전이 있습니다.',
    takeVersion: '새로 고침',
    unkept: '이 브라우저에 모두 저장하지는 못했습니다. 다음에 열면 다시 읽습니다.',
    seen: '확인',
  },
  notFound: {
    title: '없는 주소입니다',
    hint: '주소가 바뀌었거나 잘못 적혔을 수 있습니다. 하루 화면에서 찾아 보세요.',
  },
  footer: {
    source: '다이제스트 출처',
    summaries:
      __WRITTEN_BY__ === 'model'
        ? '요약은 언어 모델이 썼습니다.'
        : __WRITTEN_BY__ === 'people'
          ? '요약은 사람이 썼습니다.'
          : null,
    project:
      (__NAME_KO__ ?? APP) === APP
        ? '하루논문은 이 다이제스트를 읽기 위한 페이지입니다.'
        : '하루논문으로 만들었습니다.',
    feed: 'RSS로 받아 보기',
  },
};

export type Messages = typeof texts;
