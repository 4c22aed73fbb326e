import type { Failure } from '../failure';
import { authors, days, english as format, number, papers, votes } from './enCounts';
import { enFilters } from './enFilters';
import type { Messages } from './messages';

export const en: Messages = {
  language: 'en',
  format,
  switchLanguage: '한국어',
  switchLanguageShort: '한',
  site: {
    name: 'Haru Papers',
    about:
      'AI papers that people vote for every day, with Korean summaries: to search, filter and read, all in the browser.',
    skip: 'Skip to content',
    menu: 'Main menu',
    loading: 'Loading',
  },
  nav: { timeline: 'Timeline', authors: 'Authors', about: 'About' },
  theme: { system: 'Theme: as the system', light: 'Theme: light', dark: 'Theme: dark' },
  search: {
    label: 'Search',
    placeholder: 'Search titles, authors, summaries',
    clear: 'Clear search',
    submit: 'Search',
    suggestions: 'Suggestions',
    kinds: { recent: 'Recent', term: 'Terms', author: 'Authors', paper: 'Papers' },
    forget: 'Clear recent searches',
    help: 'You can also search like this',
    operators: {
      exact: 'these very words, however spaced',
      without: 'papers without this word',
      title: 'in the title',
      author: 'part of an author’s name',
      votes: 'more votes than this',
      date: 'listed in this month; day:2025-02-26 for a day',
      initials: 'initial consonants alone',
    },
    operatorsNote: 'Dates may also stand alone: 2025-02-26.',
  },
  count: {
    papers,
    days,
    votes,
    authors,
    moreAuthors: (n) => `and ${number(n)} more`,
    ofAll: (n) => `of ${papers(n)}`,
  },
  room: {
    paper: 'Chosen paper',
    none: 'Choose a paper to read it here.',
    keys: 'J and K for the next and the previous paper, question mark for all keys',
  },
  timeline: {
    title: 'Timeline',
    results: 'Papers found',
    looking: 'Looking…',
    days: 'Days',
    sort: 'Order',
    rows: 'List shows',
    rowsShow: { summary: 'Summary', titles: 'Titles only' },
    sorts: { day: 'Newest', votes: 'Votes', relevance: 'Relevance' },
    partly: 'From here on, papers that match only a part of it.',
    onlyPartly: 'No paper has all of it. These have a part of what was asked.',
    repaired: 'Showing results for',
    asTyped: 'Search for exactly what was typed',
    readings: 'Found by initials',
    reasons: { gloss: 'Found by another name', initials: 'Found by initials' },
    waysOut: 'This finds something',
    lift: {
      days: 'Without the date filter',
      votes: 'Without the vote filter',
      author: 'Without the author',
      operator: 'Without',
      filters: 'Without all filters',
      words: 'Search for',
    },
    none: 'No paper matches.',
    noneHint: 'Try fewer words, or remove filters one at a time.',
    swappedDays: 'The first day comes after the last. Check both dates.',
    swappedVotes: 'The minimum of votes is above the maximum. Check both numbers.',
    empty: 'There are no digests yet.',
    emptyHint: 'Put digest files (2025-02-26.md) into the folder and build again.',
  },
  filters: enFilters,
  day: {
    previous: 'Previous day',
    next: 'Next day',
    none: (day) => `There is no digest for ${format.day(day)}.`,
    noneHint: 'Weekends and holidays have none. Try a day nearby.',
    notADay: 'This address names no day.',
    notADayHint: 'A day’s address looks like /day/2025-02-26.',
    totals: (p, v) => (v === null ? papers(p) : `${papers(p)} · ${votes(v)}`),
  },
  paper: {
    rank: (rank) => `No. ${number(rank)}`,
    rankOf: (rank, p) => `No. ${number(rank)} of ${number(p)}`,
    votes,
    votesUnknown: 'Votes unknown',
    votesUnknownNote: 'That day’s digest gives no votes. This does not mean zero.',
    authorsUnknown: 'Authors not given',
    authorsUnknownNote: 'That day’s digest names no authors. See arXiv.',
    authorsCut: 'The source cuts this list of authors off. arXiv has all of them.',
    authorsOrder:
      'The source does not keep the order of authors: the first name is not the first author.',
    authors: 'Authors',
    showAllAuthors: (n) => `Show all ${authors(n)}`,
    listed: 'Listed on',
    alsoOn: (d) => `Also listed on ${d}`,
    summaryByModel:
      'This summary was written by a language model. It may be wrong: check what matters in the paper.',
    noSummary: 'This paper has no summary.',
    noSection: (section) => `Not in this summary: ${section}`,
    months: (day, month) =>
      `Listed on ${format.day(day)}; registered at arXiv in ${format.month(month)}.`,
    about: 'About this record',
    links: 'Paper and links',
    pdf: 'PDF',
    sectionLink: (section) => `Link to this section: ${section}`,
    previous: 'Previous paper',
    next: 'Next paper',
    neighbours: 'Move in the list',
    position: (position, total) => `${number(position)} / ${number(total)}`,
    video: 'Video',
    videoLink: 'Open the video',
    notFound: 'This paper is not here.',
    notFoundHint: (id) => `No digest has listed arXiv ${id}.`,
    openArxiv: 'Open at arXiv',
    notAnId: 'This address names no paper.',
    notAnIdHint: 'A paper’s address looks like /paper/2502.18411. A pasted arXiv link works too.',
    sections: {
      'whats-new': 'What’s new',
      'technical-details': 'Technical details',
      'performance-highlights': 'Performance',
      limitations: 'Limitations',
      'ethical-considerations': 'Ethical considerations',
      conclusion: 'Conclusion',
    },
    summary: 'Summary',
    cardSummary: (text) => `Korean summary: ${text}`,
  },
  share: {
    copyLink: 'Copy link',
    copied: 'Link copied',
    copyFailed: 'Could not copy. Please copy the address from the address bar.',
    share: 'Share',
    cite: 'Cite',
    shareList: 'Share the list',
    exportList: 'Export the list',
  },
  list: {
    title: 'Chosen papers',
    missing: (ids) => `Listed by no digest: ${ids}`,
    empty: 'This link holds no papers.',
    emptyHint: 'The address looks like /list?ids=2502.18411,2504.05298.',
  },
  authors: {
    title: 'Authors',
    find: 'Author name',
    findPlaceholder: 'Part of a name',
    namesakes: 'Names stand as the digests write them. People who share a name may be mixed.',
    none: 'No author by that name.',
    noneHint: 'Try the beginning of a first or last name.',
    papersBy: 'Papers',
    coauthors: 'Co-authors',
    together: (name) => `Papers together with ${name}`,
    overTime: 'Papers listed',
    best: 'Most votes',
    joint: (n) => `${papers(n)} together`,
    noCoauthors: 'No co-authors.',
    filter: 'Show only this author on the timeline',
    notFound: 'No author by this name here.',
    notFoundHint: 'Look for a part of the name in the list of authors.',
    all: 'List of authors',
    more: 'Show more',
    name: 'Name',
    votes: 'Votes',
  },
  progress: {
    label: 'Reading the archive',
    reading: (read, total) => `${number(read)} of ${days(total)} read`,
    partly: (n) => `${days(n)} could not be read. The rest is here.`,
    since: (day) =>
      `Searching from ${format.shortDay(day)} on, as far as this device’s memory allows. Older days are on the timeline.`,
  },
  failure: {
    title: 'Could not load this',
    retry: 'Try again',
    home: 'To the timeline',
    describe: (failure: Failure): string => {
      switch (failure.kind) {
        case 'unreachable':
          return 'The server cannot be reached. Check the network and try again.';
        case 'refused':
          return `A file is missing (${failure.file}, answer ${failure.status}). Reload; if it stays, tell whoever runs this site.`;
        case 'unreadable':
          return `A file is damaged (${failure.file}). Try again in a moment.`;
        case 'no-worker':
          return 'Search has stopped. Try again to start it anew. Days and papers can still be read.';
        case 'bug':
          return `Something is wrong with this page (${failure.message}). Reload; if it stays, tell us.`;
      }
    },
  },
  notFound: {
    title: 'No such address',
    hint: 'It may have changed or be mistyped. Try the timeline.',
  },
  footer: {
    source: 'Digests by',
    summaries: 'Summaries were written by a language model.',
    project: 'Haru Papers is a page for reading these digests.',
  },
};
