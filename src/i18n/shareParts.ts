import { type Language, useInterface } from './messages';

/** Names of `FORMATS` in src/cite/formats.ts. */
const FORMATS = {
  bibtex: 'BibTeX',
  ris: 'RIS',
  csl: 'CSL-JSON',
  markdown: 'Markdown',
  text: '메신저용 글',
  csv: 'CSV',
  json: 'JSON',
};

/** What the dialogs say in which one shares, cites and exports. */
const ko = {
  close: '닫기',
  toApps: '앱으로 보내기…',
  address: '주소',
  qr: '이 주소의 QR 코드',
  qrHint: 'QR 코드를 휴대폰 카메라로 찍으면 이 주소가 열립니다.',
  qrTooLong: '주소가 길어서 QR 코드로는 만들지 않습니다.',
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
  formats: FORMATS,
  official: 'arXiv의 BibTeX 열기',
  officialHint:
    '저자 순서까지 정확한 arXiv 공식 인용 정보입니다. 아래 형식의 저자 순서는 실제 논문과 다를 수 있습니다.',
  orderHint: '다이제스트에는 저자 순서가 없습니다. 인용 형식의 파일에도 이 사실을 적어 둡니다.',
  preview: '미리보기',
  previewOf: (shown: number, total: number) => `미리보기 (${total}편 중 앞의 ${shown}편)`,
  copy: '복사',
  copied: '복사했습니다',
  save: '파일로 저장',
  lacks: {
    reading: '논문을 불러오는 중입니다. 다 불러오면 내보낼 수 있습니다.',
    nothing: '내보낼 논문이 없습니다.',
    failed: '아카이브를 읽지 못해 내보낼 수 없습니다. 창을 닫고 다시 시도해 주세요.',
  },
  failed: '목록을 만들지 못했습니다. 다시 시도해 주세요.',
};

type ShareParts = typeof ko;

const en: ShareParts = {
  close: 'Close',
  toApps: 'Send to an app…',
  address: 'Address',
  qr: 'QR code of this address',
  qrHint: 'Scan it with a phone to open the address.',
  qrTooLong: 'The address is too long for a QR code.',
  kind: 'Kind of link',
  kinds: { question: 'Link to the search', fixed: 'Link to this list' },
  kindHints: {
    question: 'A link to the search: papers that come later join the list.',
    fixed: 'A link to just the papers listed now: it stays as it is.',
  },
  noFixed: {
    'too many': (most) =>
      `A link to the search. A link to just this list can hold up to ${most} papers.`,
    reading: () =>
      'A link to the search. A link to just this list can be made when the archive has been read.',
    nothing: () => 'A link to the search.',
    failed: () =>
      'A link to the search. The archive could not be read, so there is no link to just this list.',
  },
  format: 'Format',
  formats: { ...FORMATS, text: 'For a chat' },
  official: 'Open arXiv’s BibTeX',
  officialHint:
    'The official entry, with the authors in their order. The formats below take the names as the digest lists them, in no particular order.',
  orderHint: 'The digests do not hold the order of authors; what is exported says so.',
  preview: 'Preview',
  previewOf: (shown, total) => `Preview: ${shown} of ${total} papers`,
  copy: 'Copy',
  copied: 'Copied',
  save: 'Save as a file',
  lacks: {
    reading: 'The list can be exported when the whole archive has been read.',
    nothing: 'There are no papers to export.',
    failed: 'The archive could not be read. Close this and try again.',
  },
  failed: 'The list could not be made. Please try again.',
};

const PARTS: Readonly<Record<Language, ShareParts>> = { ko, en };

export function useShareParts(): ShareParts {
  return PARTS[useInterface().language];
}
