import { type Language, useInterface } from './messages';

/** What the parts say that load when they are asked for: keys, palette, settings, About. */
const ko = {
  close: '닫기',
  keys: {
    title: '단축키',
    use: '한 글자 단축키 사용',
    note: '글을 입력하는 동안에는 작동하지 않습니다. 한글 자판에서도 같은 자리의 키로 움직입니다.',
    actions: {
      next: '다음 논문',
      previous: '이전 논문',
      older: '이전 날',
      newer: '다음 날',
      open: '논문 열기',
      arxiv: 'arXiv에서 열기',
      copy: '링크 복사',
      search: '검색',
      palette: '무엇이든 찾아가기',
      timeline: '타임라인으로',
      authors: '저자 목록으로',
      newest: '최근 날로',
      help: '단축키 목록',
      back: '뒤로',
    },
  },
  palette: {
    title: '무엇이든 찾아가기',
    label: '논문, 저자, 날짜, 화면, 설정',
    placeholder: '논문, 저자, 날짜, 화면, 설정…',
    none: '맞는 것이 없습니다.',
    search: (text: string) => `“${text}” 검색`,
    groups: {
      search: '검색',
      screens: '화면',
      days: '날짜',
      papers: '논문',
      authors: '저자',
      terms: '검색어',
      settings: '설정',
    },
  },
  settings: {
    title: '설정',
    theme: { title: '테마', values: { system: '시스템 설정', light: '밝게', dark: '어둡게' } },
    pictures: { title: '그림', values: { on: '불러오기', off: '불러오지 않기' } },
    keys: { title: '단축키', values: { on: '사용', off: '사용 안 함' } },
  },
  kept: {
    title: '오프라인',
    state: (days: number, all: number, size: string) =>
      days === 0
        ? '이 기기에 저장한 다이제스트가 없습니다. 네트워크가 있어야 읽을 수 있습니다.'
        : `전체 ${all}일 가운데 ${days}일(${size} MB)을 이 기기에 저장해 두었습니다. 네트워크가 없어도 읽고 검색할 수 있습니다.`,
    keep: (size: string) => `모두 저장 (${size} MB)`,
    keeping: '저장하는 중',
    remove: '저장한 것 지우기',
    failed: '모두 저장하지는 못했습니다. 네트워크와 저장 공간을 확인하고 다시 눌러 주세요.',
  },
  licences: {
    title: '쓰인 오픈소스',
    what: '이 페이지는 다른 이들이 공개한 코드와 글꼴로 만들었습니다.',
    texts: '라이선스 전문',
    list: (n: number) => `패키지 ${n}개`,
  },
  about: {
    title: '소개',
    what: [
      '하루논문은 날마다 사람들이 추천한 AI 논문을 한국어 요약으로 읽는 페이지입니다.',
      '검색과 필터는 모두 이 브라우저 안에서 움직입니다. 계정도 서버도 없고, 무엇을 읽었는지 아무에게도 보내지 않습니다.',
    ],
    sourceTitle: '다이제스트와 요약',
    source: [
      '다이제스트는 GitHub의 l-yohai/daily_papers_ko에서 왔으며 CC BY-NC-ND 4.0 라이선스에 따라 고치지 않고 싣습니다. 논문과 투표수는 Hugging Face의 Daily Papers에서 모은 것입니다.',
      '요약은 언어 모델이 썼습니다. 틀릴 수 있으니 중요한 내용은 arXiv의 원문에서 확인해 주세요.',
    ],
    missingTitle: '자료에 없는 것',
    missing: [
      '저자의 순서: 앞의 이름이 제1저자라는 뜻이 아닙니다.',
      '이름이 같은 사람의 구별: 같은 이름은 한 사람으로 모입니다.',
      '일부 날의 투표수와 저자: 모르는 것은 0이 아니라 모름으로 둡니다.',
      '다이제스트가 나오지 않은 날: 주말과 쉬는 날에는 없습니다.',
      '투표수는 다이제스트를 만든 때의 것이고, 그 뒤로 바뀌지 않습니다.',
    ],
    heldTitle: '여기에 있는 것',
    health: '데이터 상태: 읽지 못한 것과 저장한 것',
    version: '버전',
    code: '코드는 MIT 라이선스입니다.',
  },
};

type Parts = typeof ko;

const en: Parts = {
  close: 'Close',
  keys: {
    title: 'Keyboard shortcuts',
    use: 'Use single-key shortcuts',
    note: 'None works while you type. Keys go by their place, so they work while the keyboard writes Hangul.',
    actions: {
      next: 'Next paper',
      previous: 'Previous paper',
      older: 'Previous day',
      newer: 'Next day',
      open: 'Open the paper',
      arxiv: 'Open on arXiv',
      copy: 'Copy the link',
      search: 'Search',
      palette: 'Go to anything',
      timeline: 'To the timeline',
      authors: 'To the authors',
      newest: 'To the newest day',
      help: 'This list',
      back: 'Back',
    },
  },
  palette: {
    title: 'Go to anything',
    label: 'Papers, authors, days, screens, settings',
    placeholder: 'Papers, authors, days, screens, settings…',
    none: 'Nothing fits.',
    search: (text) => `Search “${text}”`,
    groups: {
      search: 'Search',
      screens: 'Screens',
      days: 'Days',
      papers: 'Papers',
      authors: 'Authors',
      terms: 'Terms',
      settings: 'Settings',
    },
  },
  settings: {
    title: 'Settings',
    theme: { title: 'Theme', values: { system: 'As the system', light: 'Light', dark: 'Dark' } },
    pictures: { title: 'Pictures', values: { on: 'Load them', off: 'Load none' } },
    keys: { title: 'Shortcuts', values: { on: 'On', off: 'Off' } },
  },
  kept: {
    title: 'Offline',
    state: (days, all, size) =>
      days === 0
        ? 'No digest is kept on this device. Reading needs a network.'
        : `${days} of ${all} days (${size} MB) are kept on this device, to read and search without a network.`,
    keep: (size) => `Keep all (${size} MB)`,
    keeping: 'Keeping',
    remove: 'Remove what is kept',
    failed: 'Not all could be kept. Check network and storage, then press again.',
  },
  licences: {
    title: 'Open source',
    what: 'This page is made with code and type that others have published.',
    texts: 'Texts of the licences',
    list: (n) => `${n} packages`,
  },
  about: {
    title: 'About',
    what: [
      'Haru Papers is for reading the AI papers that people vote for every day, with Korean summaries.',
      'Search and filters work in this browser alone. There is no account and no server, and nobody is told what you read.',
    ],
    sourceTitle: 'Digests and summaries',
    source: [
      'The digests come from l-yohai/daily_papers_ko on GitHub and are shown unchanged under CC BY-NC-ND 4.0. Papers and votes were gathered from Daily Papers on Hugging Face.',
      'The summaries were written by a language model. They may be wrong: check what matters in the paper itself, on arXiv.',
    ],
    missingTitle: 'What the data does not hold',
    missing: [
      'The order of authors: the first name here need not be the first author.',
      'Who shares a name with whom: the same name is taken for one person.',
      'Votes and authors of some days: what is not known stays unknown and is not 0.',
      'Days without a digest: weekends and holidays have none.',
      'Votes are those of the moment the digest was made and do not change.',
    ],
    heldTitle: 'What is here',
    health: 'Data health: what could not be read, and what is stored',
    version: 'Version',
    code: 'The code is under the MIT License.',
  },
};

const PARTS: Readonly<Record<Language, Parts>> = { ko, en };

export function useParts(): Parts {
  return PARTS[useInterface().language];
}
