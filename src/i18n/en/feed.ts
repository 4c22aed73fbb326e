import type { FeedTexts } from '../ko/feed';
import { texts as messages } from './messages';

const { count, format, paper, site } = messages;

export const texts: FeedTexts = {
  title: site.name,
  subtitle:
    'Korean summaries of the AI papers that people on Hugging Face vote for. The summaries were written by a language model; the source is l-yohai/daily_papers_ko (CC BY-NC-ND 4.0).',
  rights: 'Digests: l-yohai/daily_papers_ko, CC BY-NC-ND 4.0',
  search: site.about,
  entry: (day, papers) => `${format.day(day)} · ${count.papers(papers)}`,
  votes: paper.votes,
  sections: paper.sections,
};
