import type { FeedTexts } from '../ko/feed';
import { texts as messages } from './messages';

const { count, format, paper, nav, timeline, site } = messages;

export const texts: FeedTexts = {
  description: 'Read AI papers by day, filter them by author and date, and search them.',
  search: site.about,
  credit: (name, licence) => `Digests: ${[name, licence].filter(Boolean).join(', ')}`,
  byModel: 'Summaries were written by a language model.',
  entry: (day, papers) => `${format.day(day)} · ${count.papers(papers)}`,
  votes: paper.votes,
  shortcuts: {
    './authors': [nav.authors, 'All authors that the digests name'],
    './?sort=votes': [timeline.sorts.votes, 'Papers with most votes first'],
    './about': [nav.about, 'This page, its data and its keys'],
  },
  sections: paper.sections,
};
