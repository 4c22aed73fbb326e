import type { TrendTexts } from '../ko/trends';
import { papers } from './counts';
import { format } from './format';

const { number } = format;

const since = { year: 'a year before', before: 'in the two quarters before' };

export const texts: TrendTexts = {
  title: 'Trends',
  subtitle: 'How many of 100 papers are about a topic, by quarter',
  quarter: (name) => `${name.slice(5)} ${name.slice(0, 4)}`,
  shortQuarter: (name) => name.slice(5),
  chooseQuarter: 'Choose a quarter',
  counting: 'Count',
  countings: { share: 'Share', papers: 'Papers' },
  rose: (quarter, topic, s) =>
    `In ${quarter}, ${number(s.now)} of ${number(s.all)} papers are about ${topic}; ${since[s.since]} it was ${number(s.before)}.`,
  fell: (quarter, topic, s) =>
    `${quarter ? `In ${quarter}, p` : 'P'}apers about ${topic} fell to ${number(s.now)} of ${number(s.all)}, from ${number(s.before)} ${since[s.since]}.`,
  steady: (quarter) => `No topic has clearly risen or fallen in ${quarter}.`,
  first: (quarter) => `No earlier quarter to compare ${quarter} with.`,
  needsQuarters: 'Topics rise and fall once there are two quarters.',
  needsPapers: (n) => `A topic counts as rising from ${papers(n)} in a quarter on.`,
  until: (quarter, day, count) => `${quarter} is counted up to ${day}: ${papers(count)}.`,
  whole: (quarter, count) => `${quarter} is counted from ${papers(count)}.`,
  since: (quarter, day) => `${quarter} is counted from ${day} on.`,
  rising: 'Rising topics',
  risingHint: 'clearest rise over the two quarters before first',
  inWeeks: (now, before) => `last ${now} weeks against the ${before} before`,
  inQuarter: (quarter) => `${quarter} against the two quarters before`,
  gain: (gain) => (gain === null ? 'new' : `+${number(Math.round(gain * 100))}%`),
  saidGain: (gain) => (gain === null ? 'new' : `share up by ${number(Math.round(gain * 100))}%`),
  falling: 'Falling topics',
  fallingHint: 'clearest fall from the two quarters before first',
  none: 'None in this quarter.',
  most: (quarter) => `Most frequent topics in ${quarter}`,
  up: 'up',
  down: 'down',
  change: (points, before) => `${points} pp · two quarters before ${before}`,
  paperChange: (before) => `quarter before: ${before}`,
  quarters: (topic) => `${topic}, by quarter`,
  overTime: (topic) => `${topic} over time`,
  compare: 'Compare',
  compareHint: {
    quarter: { share: 'share by quarter', papers: 'papers by quarter' },
    month: {
      share: 'share by month, over three months',
      papers: 'papers by month, mean of three months',
    },
  },
  step: 'Draw by',
  steps: { quarter: 'Quarters', month: 'Months' },
  add: 'Topic or words',
  addTerm: (term) => `Compare these words: ${term}`,
  noMore: (n) => `Up to ${number(n)} can be compared.`,
  remove: (name) => `Remove: ${name}`,
  unknown: (name) => `Not a topic of this archive: ${name}`,
  table: 'As numbers',
  stepColumn: { quarter: 'Quarter', month: 'Month' },
  unfinished: { quarter: 'unfinished quarter', month: 'unfinished month' },
  downloadCompared: 'This table as CSV',
  download: 'All topics as CSV',
  reading: 'Some days are still being read: there may be more papers.',
  notCounted: 'The papers could not be counted.',
  share: 'Share trends',
  noTopics: 'No topic can be counted yet.',
  noTopicsHint: 'Topics appear here once several papers share them.',
};
