/** Keys, help of the search field, palette and settings, in Korean. */
export const texts = {
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
      timeline: '하루 화면으로',
      authors: '저자 목록으로',
      newest: '최근 날로',
      calendar: '달력 열기',
      help: '단축키 목록',
      back: '뒤로',
    },
  },
  searchHelp: {
    title: '이렇게도 찾을 수 있습니다',
    operators: {
      exact: '띄어쓰기와 상관없이 이 말 그대로',
      without: '이 말이 없는 논문',
      title: '제목에 있는 논문',
      author: '저자 이름의 일부',
      votes: '투표수가 이보다 많은 논문',
      date: '이 달에 실린 논문. 하루는 day:2025-02-26',
      initials: '초성만으로',
    },
    note: '제목:, 저자:, 투표:, 날짜:라고 써도 됩니다.',
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
    text: {
      title: '글자',
      values: { small: '작게', medium: '보통', large: '크게', huge: '더 크게' },
    },
    theme: { title: '테마', values: { system: '시스템', light: '밝게', dark: '어둡게' } },
    rows: { title: '목록' },
    pictures: { title: '그림', values: { on: '보기', off: '안 보기' } },
    keys: { title: '단축키', values: { on: '사용', off: '사용 안 함' } },
  },
};

export type CommandTexts = typeof texts;
