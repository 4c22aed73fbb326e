import type { ProblemKind } from './problem';

/**
 * What a digest should hold, by the kind of problem. In English, for reports; pages have words of their own
 * in `i18n`. Apart from `problem.ts`, since the parser on the reader's device has no use for it.
 */
export const EXPECTED: Readonly<Record<ProblemKind, string>> = {
  'no-day': 'a day heading, "## Daily Papers (2025-02-26)", before the first paper',
  'late-day': 'the day heading before the first paper',
  'bad-day': 'a day that exists, as "## Daily Papers (2025-02-26)"',
  'no-papers': 'at least one paper, "### [Title](https://arxiv.org/abs/2502.18411)"',
  'bad-paper': 'a paper heading, "### [Title](https://arxiv.org/abs/2502.18411)"',
  'old-paper':
    'the id of a paper of April 2007 or later, "2502.18411": older ones are not supported, and the paper is left out',
  'unclear-heading':
    'one link in the heading of a paper; the first to a paper is read, the rest left out',
  'repeated-paper': 'each paper once a day',
  'bad-votes': 'votes as "Vote: 53", or "Vote: -" where unknown',
  'unclear-votes': 'votes as "Vote: 53"; the words after the figure are left out',
  'bad-authors': 'authors as "Authors: A. Author, B. Author"',
  'unclear-authors': 'authors as "Authors: A. Author, B. Author"; the likeliest names are read',
  'bad-picture':
    'a picture at an https address, on a host of the site ("pictureHosts" in site.json)',
  'bad-video': 'a video at an https address, on a host of the site ("videoHosts" in site.json)',
  'bad-field': 'a title, keywords, an https address or a language ("en") after the label',
  'no-summary': 'a summary, lines that start with "- "',
  'long-line': 'a line, or the lines of one sentence, of at most 100,000 characters',
  'unknown-line': 'votes, authors, one picture, one video or a bullet',
};
