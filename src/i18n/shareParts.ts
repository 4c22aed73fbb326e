import { type Language, useInterface } from './messages';

/** Names of `FORMATS` in src/cite/formats.ts. */
const FORMATS = {
  bibtex: 'BibTeX',
  ris: 'RIS',
  csl: 'CSL-JSON',
  markdown: 'Markdown',
  text: '대화창',
  csv: 'CSV',
  json: 'JSON',
};

/** What the dialogs say in which one shares, cites and exports. */
const ko = {
  close: '닫기',
  share: '공유',
  shareList: '목록 공유',
  cite: '인용',
  exportList: '목록 내보내기',
  toApps: '앱으로 보내기…',
  address: '주소',
  qr: '이 주소의 QR 코드',
  qrHint: '휴대폰 카메라로 비추면 열립니다.',
  question: '검색어와 필터를 담은 링크입니다. 새 논문이 나오면 목록도 달라집니다.',
  fixed: '지금 보이는 논문만 담은 링크입니다. 새 논문이 나와도 그대로입니다.',
  kinds: { question: '조건 링크', fixed: '논문 링크' },
  kind: '링크 종류',
  tooMany: (most: number) => `논문 링크는 ${most}편까지 담을 수 있습니다.`,
  format: '형식',
  formats: FORMATS,
  official: 'arXiv의 BibTeX 열기',
  officialHint:
    '저자 순서까지 맞는 공식 인용 정보입니다. 아래 형식은 다이제스트의 저자 목록을 그대로 쓰고, 그 순서에는 뜻이 없습니다.',
  orderHint: '다이제스트에는 저자 순서가 남아 있지 않습니다. 내보낸 파일에도 그렇게 적습니다.',
  preview: '미리보기',
  previewOf: (shown: number, total: number) => `미리보기: ${total}편 가운데 ${shown}편`,
  copy: '복사',
  copied: '복사했습니다',
  save: '파일로 저장',
  reading: '아카이브를 모두 읽으면 내보낼 수 있습니다.',
  failed: '목록을 만들지 못했습니다. 다시 시도해 주세요.',
};

type ShareParts = typeof ko;

const en: ShareParts = {
  close: 'Close',
  share: 'Share',
  shareList: 'Share the list',
  cite: 'Cite',
  exportList: 'Export the list',
  toApps: 'Send to an app…',
  address: 'Address',
  qr: 'QR code of this address',
  qrHint: 'Point a phone’s camera at it.',
  question: 'A link with the search and the filters: the list changes as new papers come.',
  fixed: 'A link to just the papers shown: it stays as it is when new ones come.',
  kinds: { question: 'Link to the search', fixed: 'Link to the papers' },
  kind: 'Kind of link',
  tooMany: (most) => `A link can hold up to ${most} papers.`,
  format: 'Format',
  formats: { ...FORMATS, text: 'For a chat' },
  official: 'Open arXiv’s BibTeX',
  officialHint:
    'The official entry, with the authors in their order. The formats below take the names as the digest lists them, in an order that means nothing.',
  orderHint: 'The digests do not hold the order of authors; what is exported says so.',
  preview: 'Preview',
  previewOf: (shown, total) => `Preview: ${shown} of ${total} papers`,
  copy: 'Copy',
  copied: 'Copied',
  save: 'Save as a file',
  reading: 'The list can be exported when the whole archive has been read.',
  failed: 'The list could not be made. Please try again.',
};

const PARTS: Readonly<Record<Language, ShareParts>> = { ko, en };

export function useShareParts(): ShareParts {
  return PARTS[useInterface().language];
}
