import type { HandoutTexts } from '../ko/handout';
import { format } from './format';

const { number } = format;

export const texts: HandoutTexts = {
  title: 'Seminar handout',
  titleHint: 'May seminar',
  fields: { title: 'Title', date: 'Date', presenter: 'Presenter' },
  papers: (papers) => papers,
  markdown: 'Save as Markdown',
  copyMarkdown: 'Copy as Markdown',
  extent: 'Length of summaries',
  extents: { three: 'Three sections', one: 'What’s new alone' },
  withNotes: 'With my notes',
  order: 'Order',
  move: (title, place, all) => `Move: ${title}, ${number(place)} of ${number(all)}`,
  moved: (place, all) => `Moved to ${number(place)} of ${number(all)}`,
  moveHint: 'Drag to move, or use the arrow keys',
  remove: (title) => `Take out: ${title}`,
  removeHint: 'Take out of the handout',
  doubtful: 'Left out: its summary may be of another paper.',
  questions: 'Notes and questions',
  qr: 'QR code of this list',
  byModel: 'A language model wrote the summaries. Check the paper before you cite it.',
  source: (source) => `Summaries: ${source}`,
  missing: (ids) => `Left out, since no digest lists them: ${ids}`,
  empty: 'There are no papers for a handout.',
  emptyHint: 'Choose the handout where a list is shared, or check papers of a list with X.',
};
