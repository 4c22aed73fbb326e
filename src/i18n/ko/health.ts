import { format } from './format';

const { number } = format;
/** The page on the health of the data, in Korean. */
export const texts = {
  title: '데이터 상태',
  what: '읽은 다이제스트에서 무엇이 잘못되었는지, 이 기기에 무엇을 저장했는지 보여 줍니다. 아무것도 보내지 않습니다.',
  copy: '상태 복사',
  copied: '상태를 복사했습니다',
  copyHint: '문제를 알릴 때 붙여 주세요. 브라우저와 화면 크기, 아래 내용이 담깁니다.',
  preview: '복사할 내용 보기',
  archive: '아카이브',
  days: '날짜',
  daysRead: (read: number, total: number) =>
    read === total
      ? `${number(total)}일 모두 읽음`
      : `${number(total)}일 가운데 ${number(read)}일 읽음`,
  daysSince: (day: string) => `이 기기의 메모리에 맞춰 ${day}부터 읽음`,
  /** Of the reader's own digests. `span`: from the first to the last of these days. */
  ownLeftOut: (days: number, span: string) =>
    `이 기기의 메모리에 다 담기지 않아, 내 다이제스트에서 가장 오래된 ${number(days)}일(${span})은 검색과 필터에서 빠집니다. 날짜를 열면 그대로 읽을 수 있습니다. 검색까지 하려면 다른 묶음을 빼 주세요.`,
  toOwn: '내 다이제스트 보기',
  papers: '논문',
  span: '기간',
  index: '검색 색인',
  tiers: { scan: '글자 찾기만', titles: '제목과 저자까지', all: '전체' },
  failed: '읽지 못한 날',
  noneFailed: '읽지 못한 날이 없습니다.',
  reading: '읽는 중입니다.',
  unread: '아직 모두 읽지 않았습니다.',
  problems: '형식이 어긋난 곳',
  problemsHint:
    '다이제스트 파일에서 그대로 읽을 수 없었던 줄입니다. 논문 제목이 그렇다면 그 논문이, 아니면 그 줄만 빠집니다.',
  notRead: '아카이브를 읽지 못해 알 수 없습니다.',
  noProblems: '형식이 어긋난 곳이 없습니다.',
  more: (n: number) => `여기에 없는 것 ${n}곳`,
  showAll: '모두 보기',
  place: '파일과 줄',
  expected: '있어야 할 것',
  found: '있는 것',
  nothingFound: '없음',
  /** By the kinds of src/digest/problem.ts. */
  kinds: {
    'no-day': '첫 논문 위의 날짜 제목 (## Daily Papers (2025-02-26))',
    'late-day': '첫 논문보다 앞에 있는 날짜 제목',
    'bad-day': '실제로 있는 날짜 (## Daily Papers (2025-02-26))',
    'no-papers': '논문 한 편 이상 (### [제목](https://arxiv.org/abs/2502.18411))',
    'bad-paper': '논문 제목 (### [제목](https://arxiv.org/abs/2502.18411))',
    'old-paper':
      '2007년 4월부터 쓰인 논문 번호 (2502.18411). 그 전 번호는 지원하지 않아 논문을 뺐습니다',
    'unclear-heading': '논문 제목의 링크 하나. 논문으로 가는 첫 링크만 읽고 나머지는 뺐습니다',
    'repeated-paper': '하루에 한 번씩만 실린 논문',
    'bad-votes': '투표수 (Vote: 53), 모르면 Vote: -',
    'unclear-votes': '투표수 (Vote: 53). 숫자 뒤의 말은 뺐습니다',
    'bad-authors': '저자 (Authors: A. Author, B. Author)',
    'unclear-authors': '저자 (Authors: A. Author, B. Author). 가장 그럴듯하게 읽었습니다',
    'bad-picture': '이 사이트가 허용한 호스트(site.json의 pictureHosts)의 https 그림 주소',
    'bad-video': '이 사이트가 허용한 호스트(site.json의 videoHosts)의 https 영상 주소',
    'bad-field': '제목, 키워드, https 주소나 언어(en)',
    'no-summary': '요약 (“- ”로 시작하는 줄)',
    'long-line': '10만 자를 넘지 않는 줄이나 문장. 그다음은 빠집니다',
    'unknown-line': '투표, 저자, 그림, 영상이나 요약',
  },
  doubtfulTitle: '의심스러운 요약',
  noDoubtful: '요약에 제목의 낱말이 하나도 없는 논문은 없습니다.',
  /** `papers`: how many. */
  doubtful: (papers: string) =>
    `요약에 제목의 낱말이 하나도 없는 논문이 ${papers} 있습니다. 다른 논문의 요약일 수 있습니다.`,
  doubtfulList: '논문 번호 보기',
  stored: '이 기기에 저장한 것',
  digests: '다이제스트',
  heldDays: (days: number, size: string) => (days === 0 ? '없음' : `${number(days)}일, ${size} MB`),
  heldMonths: (n: number) => `저장한 달 ${n}개`,
  later: '나머지는 이 페이지를 잠시 쓰지 않을 때 받습니다.',
  slowLine: '데이터를 아끼는 중이거나 연결이 느려, 나머지를 자동으로 받지 않습니다.',
  readRest: (size: string) => `나머지 받기 (${size} MB)`,
  app: '앱 파일',
  files: (n: number) => `${n}개`,
  indexes: (n: number) => (n === 0 ? '없음' : n === 1 ? '있음' : `버전 ${n}개`),
  size: '브라우저가 계산한 크기',
  sizeOf: (usage: string, quota: string) => `${usage} MB / 최대 ${quota} MB`,
  library: '보관함',
  /** `papers`: how many have a mark. */
  marked: (papers: string) => `표시한 논문 ${papers}`,
  unkept: (papers: string) => `표시한 논문 ${papers}, 이번 방문 동안만 남음`,
  persisted: '기기가 가득 차도 남기기',
  notPersisted:
    '저장 공간이 모자라면 브라우저가 여기 있는 것을 보관함까지 지울 수 있습니다. 앱으로 설치하면 남겨 둘 때가 많고, 백업 파일이 있으면 잃지 않습니다.',
  toBackup: '백업하기',
  yes: '예',
  no: '아니요',
  unknown: '알 수 없음',
  clear: '받아 둔 파일 모두 지우기',
  clearHint:
    '다이제스트, 검색 색인, 앱 파일을 지웁니다. 설정과 보관함, 내 다이제스트는 남습니다. 그 뒤에 읽은 것은 다시 저장됩니다.',
  sure: '모두 지울까요?',
  doClear: '지우기',
  cancel: '그만두기',
  cleared: '모두 지웠습니다.',
  notCleared: '모두 지우지는 못했습니다. 브라우저 설정에서 이 사이트의 데이터를 지워 주세요.',
};

export type HealthTexts = typeof texts;
