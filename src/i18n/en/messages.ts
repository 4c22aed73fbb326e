import type { Failure } from '../../failure';
import type { Messages } from '../ko/messages';
import { authors, days, listings, papers, votes } from './counts';
import { filters } from './filters';
import { format } from './format';

const { number } = format;

/** From the settings of the site; the build writes them in. */
declare const __NAME_EN__: string | null;
declare const __WRITTEN_BY__: 'model' | 'people' | null;
declare const __TAGLINE_EN__: string | null;

const APP = 'Haru Papers';
const works = 'Search and filters work in the browser.';

export const texts: Messages = {
  format,
  site: {
    name: __NAME_EN__ ?? APP,
    tagline: __TAGLINE_EN__ ?? works,
    about: __TAGLINE_EN__ === null ? works : `${__TAGLINE_EN__} ${works}`,
    skip: 'Skip to content',
    skipToPaper: 'Skip to the chosen paper',
    menu: 'Main menu',
    screens: 'Other screens',
    loading: 'Loading',
  },
  menu: { title: 'Menu and settings', close: 'Close menu', sign: 'Aa' },
  nav: {
    timeline: 'Days',
    week: 'Week',
    month: 'Month',
    topics: 'Topics',
    trends: 'Trends',
    authors: 'Authors',
    library: 'Library',
    digests: 'My digests',
    about: 'About',
    health: 'Data health',
  },
  theme: { system: 'Theme: as the system', light: 'Theme: light', dark: 'Theme: dark' },
  search: {
    label: 'Search',
    placeholder: 'Search titles, authors, summaries',
    clear: 'Clear search',
    suggestions: 'Suggestions',
    kinds: { recent: 'Recent', term: 'Terms', author: 'Authors', paper: 'Papers' },
    forget: 'Clear recent searches',
  },
  count: {
    papers,
    listings,
    days,
    votes,
    authors,
    moreAuthors: (n, isCut) => `and ${isCut ? 'at least ' : ''}${number(n)} more`,
    soFar: (text) => `${text} so far`,
    ofAll: (n) => `of ${papers(n)}`,
  },
  room: {
    paper: 'Chosen paper',
    glance: 'At a glance',
    dismiss: 'Close this note',
    day: (day, weekday, papers) => `${weekday}, ${day}: ${papers}`,
    mostVotedOfDay: __HAS_VOTES__ ? 'Most votes of the day' : 'Papers of the day',
    list: (papers) => `${papers} at a glance`,
    mostVoted: __HAS_VOTES__ ? 'Most votes' : 'Chosen papers',
    authors: 'Frequent authors',
  },
  timeline: {
    results: 'Papers found',
    looking: 'Searching',
    late: (n) => `${number(n)} more found`,
    reordered: 'The order has changed',
    takeNewest: 'Show the new order',
    lateNote: 'More papers were found.',
    rest: (n) => `${number(n)} more of this day`,
    days: 'Days',
    chosenDay: 'lists the chosen paper',
    sort: 'Order',
    rows: 'List shows',
    rowsShow: { summary: 'Summary', skim: 'Skim', titles: 'Titles only' },
    sorts: {
      day: 'Newest',
      votes: 'Votes',
      'votes-week': 'Votes by week',
      'votes-month': 'Votes by month',
      'votes-year': 'Votes by year',
      relevance: 'Relevance',
    },
    partial: 'From here on, papers that match only a part of it.',
    below: { lacks: 'The papers below do not say', apart: 'The papers below say the words apart' },
    onlyPartial: 'No paper has all of it. These have a part of what was asked.',
    corrected: 'Showing results for',
    asTyped: 'Search for exactly what was typed',
    readings: 'Found by initials',
    spoken: 'Read as',
    ignored: 'Left out, since no paper has it',
    reasons: {
      gloss: 'Found by another name',
      initials: 'Found by initials',
      described: 'Found by what it means',
      lacks: 'Does not say',
      apart: 'Says the words apart',
    },
    explain: 'Why these',
    overTime: 'Over time',
    relaxations: 'This finds something',
    lift: {
      days: 'Without the date filter',
      votes: 'Without the vote filter',
      author: 'Without the author',
      topic: 'Without the topic',
      kept: 'Not only',
      operator: 'Without',
      filters: 'Without all filters',
      words: 'Search for',
    },
    none: 'No paper matches.',
    noneHint: 'Try fewer words, or remove filters one at a time.',
    hangulAuthor: 'A name in Hangul is found without “author:”:',
    swappedDays: 'The first day comes after the last. Check both dates.',
    swappedVotes: 'The minimum of votes is above the maximum. Check both numbers.',
    empty: 'There are no digests yet.',
    emptyHint: 'Put digest files (2025-02-26.md) into the folder and build again.',
  },
  filters,
  day: {
    above: (n) => `${number(n)} of them above`,
    previous: 'Previous day',
    next: 'Next day',
  },
  paper: {
    votes,
    votesUnknown: 'Votes unknown',
    authorsUnknown: 'Authors not given',
    authorCount: (n, isCut) => (isCut ? `${number(n)} or more authors` : authors(n)),
    authors: 'Authors',
    code: 'Code',
    alsoOn: (d) => `Also listed on ${d}`,
    ownFrom: (name) => `My digests: ${name}`,
    noSection: (section) => `Not in this summary: ${section}`,
    sections: {
      'whats-new': 'What’s new',
      'technical-details': 'Technical details',
      'performance-highlights': 'Performance',
      limitations: 'Limitations',
      'ethical-considerations': 'Ethical considerations',
      conclusion: 'Conclusion',
      abstract: 'Abstract',
    },
  },
  share: {
    shareList: 'Share the list',
    exportList: 'Export the list',
    cannotOpen: 'This could not be opened. Check the network and reload the page.',
  },
  progress: {
    label: 'Reading the archive',
    reading: (read, total) => `${number(read)} of ${days(total)} read`,
    partial: (n) => `${days(n)} could not be read. The rest is here.`,
    which: 'Which ones',
    since: (day) =>
      `Searching from ${format.shortDay(day)} on, as far as this device’s memory allows. Older days are in Days.`,
  },
  failure: {
    title: 'Could not load this',
    retry: 'Try again',
    home: 'To Days',
    describe: (failure: Failure): string => {
      switch (failure.kind) {
        case 'unreachable':
          return 'The server cannot be reached. Check the network and try again.';
        case 'refused':
          return `The server did not send a file (${failure.file}, answer ${failure.status}). Reload; if it stays, tell whoever runs this site.`;
        case 'unreadable':
          return `A file is damaged (${failure.file}). Try again in a moment.`;
        case 'no-worker':
          return 'Search has stopped. Try again to start it anew. Days and papers can still be read.';
        case 'bug':
          return `Something is wrong with this page (${failure.message}). Reload; if it stays, tell whoever runs this site.`;
      }
    },
  },
  offer: {
    question: 'This site is available in English.',
    accept: 'Switch to English',
    decline: 'Keep Korean',
  },
  status: {
    foreignPolicy: (directive) =>
      `A security policy of the host or the network (${directive}) stops files of this page. Some of it does not work. Please tell those who run it.`,
    offline: 'You are offline.',
    offlineHeld: (n) => `You are offline. ${days(n)} kept on this device can be read.`,
    newVersion: 'There is a new version.',
    takeVersion: 'Reload',
    unkept: 'Not all could be stored in this browser: the next visit reads it anew.',
    seen: 'OK',
  },
  notFound: {
    title: 'No such address',
    hint: 'It may have changed or be mistyped. Look for it in Days.',
  },
  footer: {
    feed: 'Follow by RSS',
    source: 'Digests by',
    summaries:
      __WRITTEN_BY__ === 'model'
        ? 'Summaries were written by a language model.'
        : __WRITTEN_BY__ === 'people'
          ? 'Summaries were written by people.'
          : null,
    project:
      (__NAME_EN__ ?? APP) === APP
        ? 'Haru Papers is a page for reading these digests.'
        : 'Made with Haru Papers.',
  },
};
