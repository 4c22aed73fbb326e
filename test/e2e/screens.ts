type Screen = {
  readonly name: string;
  readonly path: string;
  readonly shows: string;
  /** A sentence in place of what one came for. */
  readonly isNotice?: boolean;
};

/** Every screen with a state of its own; `shows` is a text that stands there when it is complete. */
export const SCREENS: readonly Screen[] = [
  { name: 'the timeline', path: './', shows: 'SmolVLM: Redefining small' },
  { name: 'a filtered list', path: './?votes=40-&author=Kai+Chen', shows: 'Kai Chen 외' },
  { name: 'a search result', path: './?q=mamba', shows: 'LaTIM: Measuring Latent' },
  {
    name: 'nothing found',
    path: './?q=zzzz',
    shows: '조건에 맞는 논문이 없습니다.',
    isNotice: true,
  },
  { name: 'a day', path: './day/2025-02-26', shows: 'WiCkeD: A Simple Method' },
  {
    name: 'a day without a digest',
    path: './day/2025-03-01',
    shows: '2025년 3월 1일에는',
    isNotice: true,
  },
  { name: 'a week', path: './week/2025-W09', shows: '이 주 가장 많은 투표' },
  { name: 'a month', path: './month/2025-02', shows: '자주 실린 저자' },
  {
    name: 'a week without a digest',
    path: './week/2025-W20',
    shows: '이 주에는',
    isNotice: true,
  },
  { name: 'a paper', path: './paper/2502.18411?q=mllm', shows: '기술 세부' },
  {
    name: 'an unknown paper',
    path: './paper/2501.99999',
    shows: '이 논문은 여기에 없습니다.',
    isNotice: true,
  },
  { name: 'an author', path: './author/Bo%20Li', shows: '함께 2편' },
  { name: 'all authors', path: './authors', shows: 'Zhenheng Tang' },
  { name: 'trends', path: './trends?count=papers', shows: '견주어 보기' },
  { name: 'the library', path: './library', shows: '아직 담은 논문이 없습니다' },
  {
    name: 'a handout',
    path: './handout?ids=2502.18411,2504.05299&name=5월 세미나',
    shows: '메모와 질문',
  },
  { name: 'own digests', path: './import', shows: '아직 넣은 다이제스트가 없습니다.' },
  { name: 'the About page', path: './about', shows: '자료에 없는 것' },
  { name: 'the health of the data', path: './health', shows: '읽지 못한 날이 없습니다.' },
  { name: 'no such address', path: './nothing/here', shows: '없는 주소입니다', isNotice: true },
];
