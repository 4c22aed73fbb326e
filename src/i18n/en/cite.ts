import type { CiteTexts } from '../ko/cite';
import { texts as messages } from './messages';

const { count, format, paper } = messages;

export const texts: CiteTexts = {
  votes: paper.votes,
  day: format.shortDay,
  papers: count.papers,
  morePapers: (n) => `and ${format.number(n)} more`,
  moreAuthors: (n, isCut) =>
    n === 0
      ? 'and others'
      : `and ${format.number(n)}${isCut ? ' or more' : ''} ${n === 1 && !isCut ? 'other' : 'others'}`,
  code: 'Code',
  project: 'Project',
  keywords: (list) => `Keywords: ${list}`,
  noOrder:
    'The digests do not keep the order of authors: the first name need not be the first author.',
  source: ({ name, url, licence }) => {
    const address = name !== null && url !== null ? ` (${url})` : '';
    const parts = [name !== null && `${name}${address}`, licence?.name];
    return `Summaries: ${parts.filter(Boolean).join(', ')}.`;
  },
  byModel: 'They were written by a language model and may be wrong.',
};
