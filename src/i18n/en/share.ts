import type { ShareTexts } from '../ko/share';
import { format } from './format';

const { number } = format;

export const texts: ShareTexts = {
  close: 'Close',
  share: 'Share',
  cite: 'Cite',
  copyLink: 'Copy link',
  more: 'More',
  print: 'Print',
  message: 'Text for a chat',
  messageHint: 'Paste it into KakaoTalk or Slack',
  copyMessage: 'Copy the text',
  send: 'Send',
  address: 'Address',
  qr: 'QR code of this address',
  qrHint: 'Scan it with a phone to open the address.',
  qrTooLong: 'The address is too long for a QR code.',
  qrParts: (total) =>
    `The list is in ${number(total)} QR codes. Scan one after the other, and take what each brings.`,
  qrPart: (part, total) => `${number(part)} of ${number(total)}`,
  previousCode: 'Previous code',
  nextCode: 'Next code',
  handout: 'Seminar handout',
  handoutHint: 'To print, or as Markdown',
  tooMany: {
    title: 'Too many for a link',
    hint: (most) =>
      `A link and its QR codes hold up to ${number(most)} papers. Take the backup file of the library for more.`,
    library: 'To the library',
  },
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
  formats: {
    bibtex: 'BibTeX',
    ris: 'RIS',
    csl: 'CSL-JSON',
    markdown: 'Markdown',
    text: 'For a chat',
    csv: 'CSV',
    json: 'JSON',
  },
  official: 'Open arXiv’s BibTeX',
  officialHint:
    'The official entry, with the authors in their order. The formats below take the names as the digest lists them, in no particular order.',
  orderHint: 'The digests do not hold the order of authors; what is exported says so.',
  preview: 'Preview',
  previewOf: (shown, total) => `Preview: ${number(shown)} of ${number(total)} papers`,
  copy: 'Copy',
  copied: 'Copied',
  linkCopied: 'Link copied',
  copyFailed: 'Could not copy. Please select the text on the screen and copy it.',
  linkCopyFailed: 'Could not copy. Please copy the address from the address bar.',
  save: 'Save as a file',
  lacks: {
    reading: 'The list can be exported when the whole archive has been read.',
    nothing: 'There are no papers to export.',
    failed: 'The archive could not be read. Close this and try again.',
  },
  failed: 'The list could not be made. Please try again.',
  list: {
    title: 'Chosen papers',
    missing: (ids) => `Listed by no digest: ${ids}`,
    part: (part, total) => `From QR code ${number(part)} of ${number(total)}`,
    unknown: 'This archive lacks these papers.',
    empty: {
      title: 'This link holds no papers.',
      hint: 'The address ends like list?ids=2502.18411,2504.05298.',
    },
    unreadable: {
      damaged: {
        title: 'This link was cut.',
        hint: 'A part of its address was lost or changed on the way. Please get the link or the QR code again where it was made.',
      },
      newer: {
        title: 'A newer version has made this link.',
        hint: 'Please reload this page and open the link again.',
      },
    },
  },
  selection: {
    title: 'Checked papers',
    check: 'Check',
    none: 'Check some papers',
    count: (n) => `${number(n)} checked`,
    handout: 'Handout',
    save: 'Save',
    lists: 'Into lists…',
    related: 'More like these',
    end: 'End checking',
    start: 'Check papers',
    startHint: 'For a handout, to save, to export',
  },
  related: {
    title: 'Papers like these',
    like: 'Like',
    more: (n) => `and ${number(n)} more`,
    waiting: 'Looking',
    none: 'No paper is like these.',
    noneHint: 'No other paper of the digests shares words or authors with them.',
    empty: 'This address does not say which papers.',
    emptyHint: 'It looks like /related?ids=2502.18411.',
  },
  take: {
    title: 'Into the library',
    save: (n) => (n === 0 ? 'All are saved' : `Save ${number(n)} ${n === 1 ? 'paper' : 'papers'}`),
    listName: 'Received papers',
    intoList: (name) => `Take as a list: ${name}`,
    choose: 'Put into lists…',
    saved: (n) => `Saved already: ${number(n)}.`,
    listed: (n) => `In the list already: ${number(n)}.`,
  },
};
