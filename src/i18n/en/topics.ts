import type { TopicTexts } from '../ko/topics';
import { papers } from './counts';
import { format } from './format';

const { number } = format;

export const texts: TopicTexts = {
  title: 'Topics',
  count: (n) => `${number(n)} ${n === 1 ? 'topic' : 'topics'}`,
  find: 'Find a topic',
  findPlaceholder: 'Find a topic, by its Korean name too',
  description: (n) =>
    `${number(n)} topics of papers, found by their names in Korean and English, with the papers of each quarter.`,
  orders: { most: 'Most papers', rising: 'Rising', name: 'By name' },
  order: 'Order',
  group: 'Group',
  groups: {
    all: 'All',
    task: 'Tasks',
    method: 'Methods',
    model: 'Models',
    data: 'Data and evaluation',
    area: 'Areas of application',
  },
  history: (shares) => `share by quarter: ${shares}`,
  none: 'No topic by that name.',
  noneHint: 'Try another name, or the Korean one. The search finds any words.',
  empty: 'No topics yet.',
  emptyHint: 'Once papers are about the same things, these are listed here.',
  synonyms: (names) => `also ${names}`,
  first: (day) => `First listed on ${day}`,
  show: (n) => `Show ${papers(n)}`,
  byQuarter: 'Papers by quarter',
  partial: 'hatched: quarters that are not whole',
  quarter: (name) => name.slice(5),
  months: (from, to) => {
    const names = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
    return from === to ? `${names[to - 1]}` : `${names[from - 1]}–${names[to - 1]}`;
  },
  quarterOf: (year, part, count) => `${part} ${year}: ${count}`,
  best: 'Most votes',
  newest: 'Newest',
  all: 'All',
  near: 'Near topics',
  nearHint: 'papers in common',
  authors: 'Authors with most papers',
  index: 'All topics',
  describe: (names, count) => `${names}: ${count}.`,
  unknown: 'No such topic here.',
  unknownHint: 'Look for it among the topics, or search for these words.',
  open: 'More on this topic',
  search: (text) => `Search “${text}”`,
};
