import type { PaperTexts } from '../ko/paper';
import { authors } from './counts';
import { format } from './format';
import { texts as messages } from './messages';

const { number } = format;

export const texts: PaperTexts = {
  /** What the row of a paper says of it. */
  states: { read: 'Read', doubtful: 'Summary in doubt', save: 'Save' },
  ...messages.paper,
  rankOf: (rank, p) => `No. ${number(rank)} of ${number(p)}`,
  votesUnknownNote: 'That day’s digest gives no votes. This does not mean zero.',
  authorsUnknownNote: 'That day’s digest names no authors. See arXiv.',
  authorsCut: 'The source cuts this list of authors off. arXiv has all of them.',
  authorsOrder:
    'The source does not keep the order of authors: the first name need not be the first author.',
  foldAuthors: 'Fewer authors',
  showAllAuthors: (n) => `Show all ${authors(n)}`,
  listed: 'Listed on',
  source: 'Source:',
  summaryByModel:
    'This summary was written by a language model. It may be wrong: check what matters in the paper.',
  noSummary: 'This paper has no summary.',
  morePoints: (n) => `Show ${number(n)} more`,
  months: (day, month) =>
    `Listed on ${format.day(day)}; registered at arXiv in ${format.month(month)}.`,
  about: 'About this record',
  links: 'Paper and links',
  project: 'Project',
  keywords: 'Keywords',
  readOnArxiv: 'Read on arXiv',
  toDay: (day) => `Back to ${day}`,
  list: 'List',
  toList: 'Back to the list',
  sectionLink: (section) => `Link to this section: ${section}`,
  previous: 'Previous paper',
  next: 'Next paper',
  before: 'Previous',
  after: 'Next',
  onwards: 'Read on',
  doubtful: 'No word of the title is in this summary. It may be of another paper.',
  abstractOnArxiv: 'See the abstract on arXiv',
  topics: 'Topics',
  related: 'Related papers',
  moreRelated: 'More papers like this',
  sharedAuthors: (n) => `${number(n)} shared ${n === 1 ? 'author' : 'authors'}`,
  close: 'Close paper',
  neighbours: 'Move in the list',
  position: (position, total) => `${number(position)} / ${total === null ? '…' : number(total)}`,
  video: 'Video',
  videoLink: 'Open the video',
  notFound: 'This paper is not here.',
  notFoundHint: (id) => `No digest has listed arXiv ${id}.`,
  openArxiv: 'Open at arXiv',
  notAnId: 'This address names no paper.',
  notAnIdHint: 'A paper’s address looks like /paper/2502.18411. A pasted arXiv link works too.',
  summary: 'Summary',
  cardSummary: (text, isKorean) => `${isKorean ? 'Korean summary' : 'Summary'}: ${text}`,
};
