import type { HealthTexts } from '../ko/health';
import { days as countOfDays } from './counts';
import { format } from './format';

const { number } = format;

export const texts: HealthTexts = {
  title: 'Data health',
  what: 'What was wrong with the digests that were read, and what is stored on this device. Nothing is sent.',
  copy: 'Copy this report',
  copied: 'Report copied',
  copyHint:
    'Paste it where you report a problem. It names your browser and screen, and what follows.',
  preview: 'Show what is copied',
  archive: 'Archive',
  days: 'Days',
  daysRead: (read, total) =>
    read === total ? `all ${number(total)} read` : `${number(read)} of ${number(total)} read`,
  daysSince: (day) => `read from ${day} on, as far as the memory of this device goes`,
  ownLeftOut: (days, span) =>
    `Your digests do not all fit into the memory of this device: the oldest ${days === 1 ? 'day' : `${number(days)} days`} (${span}) ${days === 1 ? 'is' : 'are'} left out of search and filters. You can still read them by their dates. To have them searched, remove other imports.`,
  toOwn: 'Open my digests',
  papers: 'Papers',
  span: 'Span',
  index: 'Search index',
  tiers: { scan: 'plain text only', titles: 'titles and authors', all: 'complete' },
  failed: 'Days that could not be read',
  noneFailed: 'There are none.',
  reading: 'Reading…',
  unread: 'Not all of them have been read yet.',
  problems: 'Flaws in the digests',
  problemsHint:
    'Lines of the files that could not be read as they stand. With the heading of a paper that paper is lost, else the line alone.',
  notRead: 'Unknown: the archive could not be read.',
  noProblems: 'There are none.',
  more: (n) => (n === 1 ? '1 more that is not listed' : `${n} more that are not listed`),
  showAll: 'Show all',
  place: 'File and line',
  expected: 'Expected',
  found: 'Found',
  nothingFound: 'nothing',
  kinds: {
    'no-day': 'a day heading before the first paper (## Daily Papers (2025-02-26))',
    'late-day': 'the day heading before the first paper',
    'bad-day': 'a day that exists (## Daily Papers (2025-02-26))',
    'no-papers': 'at least one paper (### [Title](https://arxiv.org/abs/2502.18411))',
    'bad-paper': 'a paper heading (### [Title](https://arxiv.org/abs/2502.18411))',
    'old-paper':
      'the id of a paper of April 2007 or later (2502.18411); older ones are not supported, and the paper is left out',
    'unclear-heading':
      'one link in the heading of a paper; the first to a paper was read, the rest left out',
    'repeated-paper': 'each paper once a day',
    'bad-votes': 'votes (Vote: 53), or Vote: - where unknown',
    'unclear-votes': 'votes (Vote: 53); the words after the figure were left out',
    'bad-authors': 'authors (Authors: A. Author, B. Author)',
    'unclear-authors': 'authors (Authors: A. Author, B. Author); read as is most likely',
    'bad-picture':
      'a picture at an https address, on a host that this site allows (pictureHosts in its site.json)',
    'bad-video':
      'a video at an https address, on a host that this site allows (videoHosts in its site.json)',
    'bad-field': 'a title, keywords, an https address or a language (en) after the label',
    'no-summary': 'a summary (lines that start with “- ”)',
    'long-line':
      'a line, or the lines of one sentence, of at most 100,000 characters; what follows is left out',
    'unknown-line': 'votes, authors, a picture, a video or a summary',
  },
  doubtfulTitle: 'Summaries in doubt',
  noDoubtful: 'Every summary has a word of its title.',
  doubtful: (papers) =>
    `Summaries without any word of their title, which may be of another paper: ${papers}.`,
  doubtfulList: 'Show the papers',
  stored: 'Stored on this device',
  digests: 'Digests',
  heldDays: (days, size) => (days === 0 ? 'none' : `${countOfDays(days)}, ${size} MB`),
  heldMonths: (n) => (n === 1 ? '1 month is stored' : `${n} months are stored`),
  later: 'The rest is fetched when this page is not used for a moment.',
  slowLine: 'This device saves data or its connection is slow: the rest is not fetched by itself.',
  readRest: (size) => `Fetch the rest (${size} MB)`,
  app: 'Files of the app',
  files: (n) => `${n}`,
  indexes: (n) => (n === 0 ? 'none' : n === 1 ? 'yes' : `${n} versions`),
  size: 'Size, as the browser counts',
  sizeOf: (usage, quota) => `${usage} MB of at most ${quota} MB`,
  library: 'Library',
  marked: (papers) => `${papers} with a mark`,
  unkept: (papers) => `${papers} with a mark, for this visit only`,
  persisted: 'Kept when the device is full',
  notPersisted:
    'Where room is short the browser may drop what is here, the library too. It often keeps it for an installed app, and a backup file cannot be lost.',
  toBackup: 'Make a backup',
  yes: 'yes',
  no: 'no',
  unknown: 'unknown',
  clear: 'Remove all downloaded files',
  clearHint:
    'Removes digests, search index and the files of the app. Settings, the library and your own digests stay. What is read after that is stored again.',
  sure: 'Remove all of it?',
  doClear: 'Remove',
  cancel: 'Cancel',
  cleared: 'All of it is gone.',
  notCleared: 'Not all could be removed. Remove this site’s data in the settings of the browser.',
};
