import { format } from './format';

const { number } = format;
/** The dialogs to share, cite and export, in Korean. */
export const texts = {
  close: '닫기',
  share: '공유',
  cite: '인용',
  copyLink: '링크 복사',
  more: '더 보기',
  print: '인쇄',
  message: '메신저용 글',
  messageHint: '카카오톡, 슬랙에 붙여 넣기',
  copyMessage: '글 복사',
  send: '보내기',
  address: '주소',
  qr: '이 주소의 QR 코드',
  qrHint: 'QR 코드를 휴대폰 카메라로 찍으면 이 주소가 열립니다.',
  qrTooLong: '주소가 길어서 QR 코드로는 만들지 않습니다.',
  /** Of a list whose address is in several codes. */
  qrParts: (total: number) =>
    `목록을 QR 코드 ${number(total)}개에 나눠 담았습니다. 하나씩 찍어 차례로 받아 주세요.`,
  qrPart: (part: number, total: number) => `${number(total)}개 중 ${number(part)}번째`,
  previousCode: '이전 코드',
  nextCode: '다음 코드',
  handout: '세미나 핸드아웃',
  handoutHint: '인쇄하거나 Markdown으로',
  tooMany: {
    title: '링크로 보내기에는 많습니다',
    hint: (most: number) =>
      `링크와 QR 코드에는 논문을 ${number(most)}편까지 담습니다. 더 많으면 보관함의 백업 파일로 옮겨 주세요.`,
    library: '보관함으로',
  },
  kind: '링크 종류',
  kinds: { question: '검색 조건 링크', fixed: '지금 목록 링크' },
  kindHints: {
    question: '검색 조건을 담은 링크입니다. 새 논문이 실리면 목록에 더해집니다.',
    fixed: '지금 목록에 있는 논문만 담은 링크입니다. 새 논문이 실려도 바뀌지 않습니다.',
  },
  noFixed: {
    'too many': (most: number) =>
      `검색 조건을 담은 링크입니다. 논문이 ${most}편을 넘어 지금 목록만 담은 링크는 만들 수 없습니다.`,
    reading: (_: number) =>
      '검색 조건을 담은 링크입니다. 아카이브를 다 읽으면 지금 목록만 담은 링크도 만들 수 있습니다.',
    nothing: (_: number) => '검색 조건을 담은 링크입니다.',
    failed: (_: number) =>
      '검색 조건을 담은 링크입니다. 아카이브를 읽지 못해 지금 목록만 담은 링크는 만들 수 없습니다.',
  },
  format: '형식',
  /** By the names of `FORMATS` in src/cite/formats.ts. */
  formats: {
    bibtex: 'BibTeX',
    ris: 'RIS',
    csl: 'CSL-JSON',
    markdown: 'Markdown',
    text: '메신저용 글',
    csv: 'CSV',
    json: 'JSON',
  },
  official: 'arXiv의 BibTeX 열기',
  officialHint:
    '저자 순서까지 정확한 arXiv 공식 인용 정보입니다. 아래 형식의 저자 순서는 실제 논문과 다를 수 있습니다.',
  orderHint: '다이제스트에는 저자 순서가 없습니다. 인용 형식의 파일에도 이 사실을 적어 둡니다.',
  preview: '미리보기',
  previewOf: (shown: number, total: number) =>
    `미리보기 (${number(total)}편 중 앞의 ${number(shown)}편)`,
  copy: '복사',
  copied: '복사했습니다',
  linkCopied: '링크를 복사했습니다',
  copyFailed: '복사하지 못했습니다. 화면의 글을 선택해 복사해 주세요.',
  linkCopyFailed: '복사하지 못했습니다. 주소창의 주소를 복사해 주세요.',
  save: '파일로 저장',
  lacks: {
    reading: '논문을 불러오는 중입니다. 다 불러오면 내보낼 수 있습니다.',
    nothing: '내보낼 논문이 없습니다.',
    failed: '아카이브를 읽지 못해 내보낼 수 없습니다. 창을 닫고 다시 시도해 주세요.',
  },
  failed: '목록을 만들지 못했습니다. 다시 시도해 주세요.',
  /** The page of a shared list. */
  list: {
    title: '고른 논문',
    missing: (ids: string) => `다이제스트에 실린 적이 없는 논문: ${ids}`,
    part: (part: number, total: number) =>
      `QR 코드 ${number(total)}개 중 ${number(part)}번째가 담은 논문`,
    unknown: '이 아카이브에 없는 논문입니다.',
    empty: {
      title: '이 링크에는 논문이 없습니다.',
      hint: '주소는 list?ids=2502.18411,2504.05298 모양으로 끝납니다.',
    },
    /** Why the part of the address behind # cannot be read. */
    unreadable: {
      damaged: {
        title: '링크가 잘렸습니다.',
        hint: '보내는 동안 주소의 일부가 빠졌거나 바뀌었습니다. 처음 만든 곳에서 링크나 QR 코드를 다시 받아 주세요.',
      },
      newer: {
        title: '더 새로운 버전이 만든 링크입니다.',
        hint: '이 페이지를 새로 고친 뒤 다시 열어 주세요.',
      },
    },
  },
  /** Papers of any list that are checked. */
  selection: {
    title: '고른 논문',
    check: '고르기',
    none: '논문을 골라 주세요',
    count: (n: number) => `${number(n)}편 고름`,
    handout: '핸드아웃',
    save: '저장',
    lists: '목록에…',
    related: '비슷한 논문',
    end: '고르기 끝내기',
    start: '논문 고르기',
    startHint: '핸드아웃, 저장, 내보내기',
  },
  /** Papers that are like those of the address. */
  related: {
    title: '비슷한 논문',
    like: '이 논문과 비슷한 논문입니다:',
    more: (n: number) => `외 ${number(n)}편`,
    waiting: '찾는 중',
    none: '비슷한 논문이 없습니다.',
    noneHint: '이 논문들과 낱말이나 저자가 겹치는 논문이 다이제스트에 없습니다.',
    empty: '어느 논문과 비슷한지 주소에 없습니다.',
    emptyHint: '주소는 /related?ids=2502.18411 모양입니다.',
  },
  /** Papers that came by a link or a file, into the library. */
  take: {
    title: '보관함에 담기',
    save: (n: number) => (n === 0 ? '모두 저장했습니다' : `${number(n)}편 저장`),
    listName: '받은 논문',
    intoList: (name: string) => `목록으로 받기: ${name}`,
    choose: '목록에 넣기…',
    saved: (n: number) => `이미 저장한 논문 ${number(n)}편.`,
    listed: (n: number) => `이미 목록에 있는 논문 ${number(n)}편.`,
  },
};

export type ShareTexts = typeof texts;
